package org.lectern.parse.meta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.frontmatter.Value;

/// Front matter as plain keys and texts: `a: {b: c}` is `a.b` = `c`, a list of texts is joined by commas. Keys are in
/// lower case.
final class Settings {

    private Settings() {}

    static Map<String, String> of(Value.Entries values) {
        Map<String, String> settings = new LinkedHashMap<>();
        add(settings, "", values);
        return settings;
    }

    private static void add(Map<String, String> settings, String prefix, Value.Entries values) {
        values.values().forEach((key, value) -> add(settings, prefix + key.toLowerCase(Locale.ROOT), value));
    }

    private static void add(Map<String, String> settings, String key, Value value) {
        switch (value) {
            case Value.Text text -> settings.put(key, text.text());
            case Value.Items items -> settings.put(key, joined(items.values()));
            case Value.Entries entries -> add(settings, key + ".", entries);
        }
    }

    /// People in a list are often maps; their texts stand one after the other, the next person on a line of its own.
    private static String joined(List<Value> values) {
        boolean plain = values.stream().allMatch(Value.Text.class::isInstance);
        return values.stream().map(Settings::text).collect(Collectors.joining(plain ? ", " : "\n"));
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Text text -> text.text();
            case Value.Items items -> joined(items.values());
            case Value.Entries entries ->
                entries.values().values().stream()
                        .map(Value::asText)
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "));
        };
    }
}
