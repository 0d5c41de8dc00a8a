package org.lectern.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the front matter ends and which keys it has. Only its lines are looked at; reading it is another stage's work.
///
/// @param keys in lower case, with the line each stands on cut down to its value, or to the first nested one
/// @param lines how many lines the block takes, with its fences
record FrontMatterBlock(Map<String, Survey.Line> keys, int lines) {

    private static final int LONGEST = 500;
    private static final Pattern YAML_KEY = Pattern.compile("^([A-Za-z_$][\\w $.-]*?)\\s*:(?:\\s+(.*))?$");
    private static final Pattern TOML_KEY = Pattern.compile("^([A-Za-z_][\\w.-]*)\\s*=\\s*(.*)$");

    static FrontMatterBlock of(List<Survey.Line> lines) {
        String first = lines.isEmpty() ? "" : lines.getFirst().text().stripTrailing();
        return switch (first) {
            case "---" -> fenced(lines, YAML_KEY, List.of("---", "..."));
            case "+++" -> fenced(lines, TOML_KEY, List.of("+++"));
            default -> none();
        };
    }

    private static FrontMatterBlock none() {
        return new FrontMatterBlock(Map.of(), 0);
    }

    private static FrontMatterBlock fenced(List<Survey.Line> lines, Pattern key, List<String> ends) {
        Map<String, Survey.Line> keys = new LinkedHashMap<>();
        for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
            String text = lines.get(i).text();
            if (ends.contains(text.stripTrailing())) {
                return keys.isEmpty() ? none() : new FrontMatterBlock(keys, i + 1);
            }
            Matcher found = key.matcher(text);
            if (found.matches()) {
                String value = found.group(2) == null
                        ? below(lines, i + 1)
                        : found.group(2).strip();
                keys.putIfAbsent(found.group(1).toLowerCase(Locale.ROOT), new Survey.Line(i + 1, value));
            }
        }
        return none();
    }

    /// The first nested key or item stands for a value of several lines.
    private static String below(List<Survey.Line> lines, int index) {
        String text = index < lines.size() ? lines.get(index).text() : "";
        return text.startsWith(" ") || text.startsWith("\t") ? text.strip() : "";
    }
}
