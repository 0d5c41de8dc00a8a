package org.lectern.parse.markdown.marp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.StyleBuilder;

/// The colours that the style sheets inside a deck give to its slides. Nothing else of them is read.
///
/// rule (Marpit): `style` in the front matter and `<style>` anywhere hold for all slides, `<style scoped>` for its own;
/// a slide is a `section`, which bears the slide's classes
final class MarpStyles {

    private static final Pattern ELEMENT = Pattern.compile("(?is)<style(\\s[^<>]{0,200})?>(.{0,20000}?)</style\\s*>");
    private static final Pattern SCOPED = Pattern.compile("(?i)\\sscoped\\b.*", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.{0,5000}?\\*/");
    private static final Pattern RULE = Pattern.compile("([^{}]{1,400})\\{([^{}]{0,4000})}");
    private static final Pattern SECTION = Pattern.compile("(?:section|:root)((?:\\.[\\w-]{1,60}){0,5})");
    private static final Pattern HEADING = Pattern.compile("(?:section((?:\\.[\\w-]{1,60}){0,5})\\s+)?h1");
    private static final int MOST_LETTERS = 200_000;

    private final String deck;

    private MarpStyles(String deck) {
        this.deck = deck;
    }

    /// Those that hold for all slides.
    static MarpStyles of(Manuscript manuscript) {
        StringBuilder css = new StringBuilder(
                manuscript.frontMatter().values().text("style").orElse(""));
        Matcher style =
                ELEMENT.matcher(visible(manuscript, 0, manuscript.lines().count()));
        while (style.find() && css.length() < MOST_LETTERS) {
            css.append(isScoped(style) ? "" : style.group(2)).append('\n');
        }
        return new MarpStyles(css.toString());
    }

    private static boolean isScoped(Matcher style) {
        return style.group(1) != null && SCOPED.matcher(style.group(1)).matches();
    }

    /// Asks for what they say of the slide between these lines, from 0, the last one exclusive.
    void obey(StyleBuilder style, Manuscript manuscript, int from, int to, String classes) {
        Set<String> names = Set.copyOf(
                Arrays.stream(classes.strip().split("\\s+")).distinct().toList());
        rules(deck, names, style);
        Matcher own = ELEMENT.matcher(visible(manuscript, from, to));
        while (own.find()) {
            rules(isScoped(own) ? own.group(2) : "", names, style);
        }
    }

    private static String visible(Manuscript manuscript, int from, int to) {
        List<String> lines = new ArrayList<>();
        for (int line = from; line < to; line++) {
            boolean code = manuscript.structure().kind(line).isCode();
            lines.add(code ? "" : manuscript.lines().get(line));
        }
        String text = String.join("\n", lines);
        return text.length() > MOST_LETTERS ? "" : text;
    }

    private static void rules(String css, Set<String> classes, StyleBuilder style) {
        Matcher rule = RULE.matcher(COMMENT.matcher(css).replaceAll(""));
        while (rule.find()) {
            String body = rule.group(2);
            for (String part : rule.group(1).strip().split("\\s*,\\s*", -1)) {
                String selector = part.strip();
                Matcher section = SECTION.matcher(selector);
                Matcher heading = HEADING.matcher(selector);
                if (section.matches() && bears(classes, section.group(1))) {
                    declarations(body, style);
                } else if (heading.matches() && (heading.group(1) == null || bears(classes, heading.group(1)))) {
                    heading(body, style);
                }
            }
        }
    }

    private static boolean bears(Set<String> classes, String selector) {
        return Arrays.stream(selector.split("\\."))
                .filter(name -> !name.isEmpty())
                .allMatch(classes::contains);
    }

    private static void declarations(String body, StyleBuilder style) {
        for (String declaration : body.split(";", -1)) {
            String[] sides = declaration.split(":", 2);
            String value =
                    sides.length < 2 ? "" : sides[1].replace("!important", "").strip();
            switch (sides[0].strip().toLowerCase(Locale.ROOT)) {
                case "color" -> style.text(value);
                case "background", "background-color", "background-image" -> style.background(value);
                default -> {}
            }
        }
    }

    private static void heading(String body, StyleBuilder style) {
        for (String declaration : body.split(";", -1)) {
            String[] sides = declaration.split(":", 2);
            if (sides.length == 2 && sides[0].strip().equalsIgnoreCase("color")) {
                style.heading(sides[1].replace("!important", "").strip());
            }
        }
    }
}
