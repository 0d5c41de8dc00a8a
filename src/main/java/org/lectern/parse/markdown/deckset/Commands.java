package org.lectern.parse.markdown.deckset;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.dialect.Manuscript;

/// The settings at the top of a deck, keys in lower case.
///
/// @param lines how many lines they take
record Commands(Map<String, String> values, int lines) {

    private static final Pattern GLOBAL = Pattern.compile("([A-Za-z][A-Za-z-]{1,40}):\\s*(.*)");
    private static final Pattern SLIDE = Pattern.compile("\\s{0,3}\\[\\.([a-z][a-z-]*)\\s*(?::\\s*(.*))?]\\s*");
    private static final List<String> KNOWN = List.of(
            "theme",
            "autoscale",
            "build-lists",
            "slidenumbers",
            "slidecount",
            "slidenumber-style",
            "footer",
            "footer-style",
            "slide-dividers",
            "slide-transition",
            "presenter-notes",
            "background-image",
            "background-color",
            "text",
            "text-strong",
            "text-emphasis",
            "header",
            "header-strong",
            "header-emphasis",
            "fit-header",
            "list",
            "quote",
            "quote-author",
            "code",
            "code-language",
            "link",
            "table",
            "table-separator",
            "footnotes");

    Commands {
        values = Map.copyOf(values);
    }

    // rule: global configuration commands stand at the very top of the file, with no blank line between them
    static Commands global(Manuscript manuscript) {
        Map<String, String> found = new HashMap<>();
        int line = manuscript.bodyStart();
        while (line < manuscript.lines().count()) {
            Matcher matcher = GLOBAL.matcher(manuscript.lines().get(line));
            if (!matcher.matches() || (found.isEmpty() && !KNOWN.contains(key(matcher.group(1))))) {
                break;
            }
            found.put(key(matcher.group(1)), matcher.group(2).strip());
            line++;
        }
        return new Commands(found, line - manuscript.bodyStart());
    }

    /// The command that a line of a slide is, such as `[.column]`, if it is one.
    static Optional<Map.Entry<String, String>> onSlide(String line) {
        Matcher matcher = SLIDE.matcher(line);
        return matcher.matches()
                ? Optional.of(Map.entry(
                        matcher.group(1),
                        Optional.ofNullable(matcher.group(2)).orElse("").strip()))
                : Optional.empty();
    }

    /// How the items of lists appear.
    String buildLists() {
        return values.getOrDefault("build-lists", "false");
    }

    // rule: `true`, `all` and `not-first` build lists, `false` does not
    static boolean isOn(String value) {
        return !value.isBlank() && !value.equalsIgnoreCase("false") && !value.equalsIgnoreCase("none");
    }

    // rule: with `notFirst` the first item is there from the start
    static boolean isNotFirst(String value) {
        return value.replace("-", "").equalsIgnoreCase("notFirst");
    }

    // rule: `slide-dividers: #, ##` begins a slide at each heading of these levels
    boolean dividesAt(int level) {
        String mark = "#".repeat(level);
        return List.of(values.getOrDefault("slide-dividers", "").split("[,\\s]+"))
                .contains(mark);
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
