package org.lectern.parse.markdown.remark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lectern.deck.SlideStyle;
import org.lectern.format.Format;
import org.lectern.parse.markdown.content.BlockRules;
import org.lectern.parse.markdown.content.CommentRule;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.dialect.StyleBuilder;

/// Reads decks for remark. An incremental slide, which repeats the one before it and adds to it, is a step of that
/// slide.
public final class RemarkDialect implements Dialect {

    private static final BlockRules RULES = BlockRules.PLAIN.withComments(CommentRule.nothing());

    @Override
    public Set<Format> formats() {
        return Set.of(Format.REMARK);
    }

    @Override
    public Script split(Manuscript manuscript) {
        List<SlideSource> slides = new ArrayList<>();
        Map<String, RemarkPart> named = new HashMap<>();
        RemarkPart layout = null;
        for (List<RemarkPart> group : groups(RemarkParts.of(manuscript))) {
            RemarkPart own = group.getFirst();
            RemarkPart template = Optional.ofNullable(named.get(own.properties().getOrDefault("template", "")))
                    .orElse(own.has("layout", "false") || own.has("layout", "true") ? null : layout);
            RemarkPart first = template == null ? own : own.within(template);
            if (own.has("layout", "true")) {
                layout = first;
            } else if (own.has("layout", "false")) {
                layout = null;
            }
            if (own.properties().containsKey("name")) {
                named.put(own.properties().get("name"), first);
            }
            slides.add(slide(manuscript, first, group));
        }
        return Script.marked(slides, manuscript.about(), "slides at lines of exactly ---");
    }

    /// Each slide with the incremental ones that follow it.
    private static List<List<RemarkPart>> groups(List<RemarkPart> parts) {
        List<List<RemarkPart>> groups = new ArrayList<>();
        for (RemarkPart part : parts) {
            if (!part.continued() || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(part);
        }
        return groups;
    }

    private static SlideSource slide(Manuscript manuscript, RemarkPart first, List<RemarkPart> group) {
        List<Part> parts = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        @Nullable RemarkPart part = first;
        for (int i = 0; i < group.size(); i++) {
            part = i == 0 ? first : group.get(i);
            if (i > 0) {
                parts.add(new Part.Pause());
            }
            parts.addAll(ContentClasses.parts(part.content(), line(manuscript, part.start()) + 1));
            if (!part.notes().isBlank()) {
                notes.add(part.notes().strip());
            }
        }
        int from = line(manuscript, first.start());
        int to = line(manuscript, group.getLast().end()) + 1;
        return SlideSource.of(parts, RULES, boundary(first, from), manuscript.span(from, Math.max(from + 1, to)))
                .withNotes(notes)
                .withSteps(group.size() - 1)
                .withHidden(isHidden(group.getFirst()))
                .withStyle(style(first.properties()));
    }

    private static SlideStyle style(Map<String, String> properties) {
        StyleBuilder style = new StyleBuilder();
        properties.forEach((key, value) -> {
            switch (key) {
                case "background-image" -> style.picture(value);
                case "background-color" -> style.background(value);
                case "background-size" -> style.size(value);
                case "class" -> style.classes(value);
                default -> {}
            }
        });
        return style.style();
    }

    private static String boundary(RemarkPart first, int from) {
        return from == 0 || first.start() == 0 ? "the text begins" : "a separator on " + Manuscript.named(from - 1);
    }

    // rule: a layout slide is no slide itself, an excluded one is left out
    private static boolean isHidden(RemarkPart part) {
        return part.has("layout", "true")
                || part.properties().getOrDefault("exclude", "").equalsIgnoreCase("true");
    }

    private static int line(Manuscript manuscript, int offset) {
        return manuscript
                .lines()
                .lineAt(Math.min(offset, manuscript.lines().text().length()));
    }
}
