package org.lectern.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `key: value` and `key = value` line by line, for front matter that its language refuses.
/// Nested values are left out, but a list of `- item` lines below a key is kept.
final class KeyLines {

    private static final Pattern KEY_LINE = Pattern.compile(
            "([\\p{L}_%$](?:[\\p{L}\\p{N}_./-]|:(?=\\S))*+(?: [\\p{L}\\p{N}_.-]+){0,2})\\s*(?:[:](?:\\s+(.*))?|\\s=\\s+(.*))");
    private static final Pattern ITEM_LINE = Pattern.compile("\\s*-\\s+(.+)");

    private final Map<String, Value> values = new LinkedHashMap<>();
    private List<Value> items = new ArrayList<>();
    private Optional<String> listKey = Optional.empty();

    private KeyLines() {}

    static Value.Entries read(String content) {
        KeyLines reader = new KeyLines();
        content.lines()
                .limit(Limits.MAX_LINES)
                .filter(line -> line.length() <= Limits.MAX_VALUE_CHARACTERS)
                .forEach(reader::line);
        reader.endList();
        return new Value.Entries(reader.values);
    }

    /// Whether the first line that says something is a key with a value.
    static boolean leads(String content) {
        return content.lines()
                .limit(Limits.MAX_LINES)
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .filter(KeyLines::isKeyLine)
                .isPresent();
    }

    static boolean isKeyLine(String line) {
        return line.length() <= Limits.MAX_VALUE_CHARACTERS
                && KEY_LINE.matcher(line.stripTrailing()).matches();
    }

    private void line(String line) {
        Matcher key = KEY_LINE.matcher(line.stripTrailing());
        Matcher item = ITEM_LINE.matcher(line.stripTrailing());
        if (key.matches()) {
            endList();
            key(key.group(1), Optional.ofNullable(key.group(2)).or(() -> Optional.ofNullable(key.group(3))));
        } else if (listKey.isPresent() && item.matches()) {
            items.add(new Value.Text(unquoted(item.group(1))));
        }
    }

    private void key(String name, Optional<String> value) {
        values.put(name, new Value.Text(unquoted(value.orElse(""))));
        listKey = value.isPresent() ? Optional.empty() : Optional.of(name);
    }

    private void endList() {
        if (!items.isEmpty()) {
            listKey.ifPresent(name -> values.put(name, new Value.Items(items)));
            items = new ArrayList<>();
        }
        listKey = Optional.empty();
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted = text.length() >= 2
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
