package org.lectern.parse.markdown.marp;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.deck.SlideStyle;
import org.lectern.frontmatter.FrontMatter;
import org.lectern.frontmatter.Value;
import org.lectern.parse.markdown.content.PictureRules;
import org.lectern.parse.markdown.dialect.Comment;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.StyleBuilder;

/// The local directives of a deck, slide by slide. They carry on from slide to slide.
final class Directives {

    private static final List<String> LOCAL = List.of(
            "backgroundColor", "backgroundImage", "backgroundSize", "class", "color", "footer", "header", "paginate");

    // rule (Marpit up to version 2): the address of a picture may be a colour, of the background or of the text
    private static final Pattern PICTURE = Pattern.compile("!\\[(bg|)]\\(([^()\\s]{1,60}(?:\\([^()\\s]{1,60}\\))?)\\)");
    private static final LooseYaml YAML = new LooseYaml(LOCAL);

    private final Manuscript manuscript;
    private final Map<String, String> carried = new HashMap<>();
    private final MarpStyles styles;
    private Map<String, String> spot;

    // rule: local directives in the front matter hold from the first slide on
    Directives(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.styles = MarpStyles.of(manuscript);
        Value.Entries values = frontMatter(manuscript);
        LOCAL.forEach(key -> values.find(key).ifPresent(value -> carried.put(key, text(value))));
        spot = spots(values);
    }

    private static Value.Entries frontMatter(Manuscript manuscript) {
        FrontMatter read = manuscript.frontMatter();
        return read.span()
                .filter(_ -> read.kind() == FrontMatter.Kind.YAML)
                .map(span -> YAML.read(manuscript.lines().between(span.firstLine(), span.lastLine())))
                .orElse(read.values());
    }

    /// What is asked of the next slide. Slides are given in order, by their lines from 0, the last one exclusive.
    SlideStyle next(int from, int to) {
        for (String comment : Comment.texts(manuscript, from, to)) {
            read(YAML.read(comment.stripIndent()));
        }
        Map<String, String> now = new HashMap<>(carried);
        now.putAll(spot);
        spot = Map.of();
        now.putAll(colours(from, to));
        StyleBuilder style = new StyleBuilder();
        styles.obey(style, manuscript, from, to, now.getOrDefault("class", ""));
        return style(now, style);
    }

    private Map<String, String> colours(int from, int to) {
        Map<String, String> colours = new HashMap<>();
        for (int line = from; line < to; line++) {
            Matcher picture = PICTURE.matcher(
                    manuscript.structure().kind(line).isCode()
                            ? ""
                            : manuscript.lines().get(line));
            while (picture.find()) {
                if (PictureRules.isColour(picture.group(2))) {
                    colours.put(picture.group(1).isEmpty() ? "color" : "backgroundColor", picture.group(2));
                }
            }
        }
        return colours;
    }

    // rule: a directive holds for its slide and those after it, with an underscore for its slide alone
    private void read(Value.Entries values) {
        LOCAL.forEach(key ->
                exactly(values, key).or(() -> exactly(values, "$" + key)).ifPresent(value -> carried.put(key, value)));
        Map<String, String> both = new HashMap<>(spot);
        both.putAll(spots(values));
        spot = both;
    }

    private static Map<String, String> spots(Value.Entries values) {
        return LOCAL.stream()
                .filter(key -> exactly(values, "_" + key).isPresent())
                .collect(Collectors.toMap(
                        key -> key, key -> exactly(values, "_" + key).orElseThrow()));
    }

    private static Optional<String> exactly(Value.Entries values, String key) {
        return Optional.ofNullable(values.values().get(key)).map(Directives::text);
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Text text -> text.text().strip();
            case Value.Items items ->
                items.values().stream().map(Directives::text).collect(Collectors.joining(" "));
            case Value.Entries _ -> "";
        };
    }

    private static SlideStyle style(Map<String, String> values, StyleBuilder style) {
        values.forEach((key, value) -> {
            switch (key) {
                case "backgroundColor", "backgroundImage" -> style.background(value);
                case "backgroundSize" -> style.size(value);
                case "class" -> style.classes(value);
                case "color" -> style.text(value);
                case "footer" -> style.footer(value);
                case "header" -> style.header(value);
                // rule: `hold` shows the number of the slide before, `skip` none
                default -> style.numbered(value.equals("true") || value.equals("hold"));
            }
        });
        return style.style();
    }
}
