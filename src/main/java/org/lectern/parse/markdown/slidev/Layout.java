package org.lectern.parse.markdown.slidev;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Block;
import org.lectern.deck.PictureSize;
import org.lectern.deck.Treatment;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.StyleBuilder;

/// Puts the slots of a slide where its layout has them.
final class Layout {

    // rule: a line ::name:: begins the slot of that name, and so does the tag that it stands for
    private static final Pattern SLOT = Pattern.compile("(?m)^(?:::\\s*([\\w.:-]{1,40}?)\\s*::"
            + "|[ \\t]*<template\\s+(?:#|v-slot:)([\\w.-]{1,40})\\s*>|[ \\t]*</template>)[ \\t]*$");
    private static final String DEFAULT = "default";

    private Layout() {}

    static List<Part> parts(RawSlide raw, List<Part> content) {
        // rule: the layout `end` says END where nothing else is said
        boolean end = raw.setting("layout").equals("end") && content.stream().allMatch(Layout::isBlank);
        return end ? List.of(new Part.Ready(List.of(Block.paragraph("END")))) : placed(raw, content);
    }

    private static boolean isBlank(Part part) {
        return part instanceof Part.Text text && text.markdown().isBlank();
    }

    private static List<Part> placed(RawSlide raw, List<Part> content) {
        Map<String, List<Part>> slots = slots(content);
        List<Part> parts = new ArrayList<>(behind(raw));
        if (!slots.containsKey("right") && !slots.containsKey("left")) {
            slots.values().forEach(parts::addAll);
            return beside(raw, parts);
        }
        List<Part> main = slots.getOrDefault(DEFAULT, List.of());
        List<Part> left = slots.getOrDefault("left", List.of());
        // rule: in two-cols the default slot is the left column
        boolean mainIsLeft = left.isEmpty() && !raw.setting("layout").contains("header");
        parts.addAll(mainIsLeft ? List.of() : main);
        parts.add(columns(mainIsLeft ? main : left, slots.getOrDefault("right", List.of())));
        slots.forEach((name, more) -> {
            if (!name.equals(DEFAULT) && !name.equals("left") && !name.equals("right")) {
                parts.addAll(more);
            }
        });
        return parts;
    }

    private static Part columns(List<Part> left, List<Part> right) {
        return new Part.Columns(List.of(new Part.Column(1, left), new Part.Column(1, right)));
    }

    private static Map<String, List<Part>> slots(List<Part> content) {
        Map<String, List<Part>> slots = new LinkedHashMap<>();
        String slot = DEFAULT;
        for (Part part : content) {
            if (part instanceof Part.Text(String markdown, int line)) {
                int from = 0;
                Matcher mark = SLOT.matcher(markdown);
                while (mark.find()) {
                    add(slots, slot, new Part.Text(markdown.substring(from, mark.start()), line));
                    slot = name(mark);
                    from = mark.end();
                }
                add(slots, slot, new Part.Text(markdown.substring(from), line));
            } else {
                add(slots, slot, part);
            }
        }
        return slots;
    }

    private static String name(Matcher mark) {
        String tag = mark.group(2) == null ? DEFAULT : mark.group(2);
        return mark.group(1) == null ? tag : mark.group(1);
    }

    private static void add(Map<String, List<Part>> slots, String slot, Part part) {
        slots.computeIfAbsent(slot, _ -> new ArrayList<>()).add(part);
    }

    // rule: `background`, of any layout, and `image` of the layout `image` fill the slide
    static Optional<String> backgroundPicture(RawSlide raw) {
        String url = raw.setting("layout").equals("image") ? raw.setting("image") : raw.setting("background");
        boolean isFile = url.matches("(?i).*\\.(png|jpe?g|gif|webp|svg|avif)(\\?.*)?")
                || url.startsWith("http")
                || url.startsWith("/");
        return isFile ? Optional.of(url) : Optional.empty();
    }

    private static List<Part> behind(RawSlide raw) {
        List<Part> parts = new ArrayList<>();
        backgroundPicture(raw).ifPresent(url -> parts.add(picture(raw, url, Block.Place.BEHIND)));
        // rule: the iframe layouts show a page of the web, which no deck fetches here
        if (raw.setting("layout").startsWith("iframe") && !raw.setting("url").isEmpty()) {
            parts.add(new Part.Ready(List.of(new Block.Neutral(raw.setting("url"), ""))));
        }
        return parts;
    }

    private static Part picture(RawSlide raw, String url, Block.Place place) {
        PictureSize size = new StyleBuilder()
                .picture(url)
                .size(raw.setting("backgroundSize"))
                .style()
                .picture()
                .map(image -> image.treatment().size())
                .orElse(PictureSize.USUAL);
        return new Part.Ready(
                List.of(new Block.Image(SlidevSlide.PICTURES.address(url), "", place, Treatment.sized(size))));
    }

    // rule: image-left and image-right put a picture beside the content
    private static List<Part> beside(RawSlide raw, List<Part> parts) {
        String layout = raw.setting("layout");
        String image = raw.setting("image");
        if (image.isEmpty() || (!layout.equals("image-left") && !layout.equals("image-right"))) {
            return parts;
        }
        Block.Place place = layout.equals("image-left") ? Block.Place.LEFT : Block.Place.RIGHT;
        List<Part> all = new ArrayList<>(List.of(picture(raw, image, place)));
        all.addAll(parts);
        return all;
    }
}
