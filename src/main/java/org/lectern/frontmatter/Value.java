package org.lectern.frontmatter;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A value of front matter: a text, a list, or a map.
public sealed interface Value {

    /// A single value, as written but for its quotes; empty for none (`null`, `~`).
    record Text(String text) implements Value {}

    /// A list.
    record Items(List<Value> values) implements Value {
        public Items {
            values = List.copyOf(values);
        }
    }

    /// Keys with values, in the order of the file.
    record Entries(Map<String, Value> values) implements Value {

        /// No keys.
        public static final Entries NONE = new Entries(Map.of());

        public Entries {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /// The value of a key; upper and lower case are the same, as the tools differ in them.
        public Optional<Value> find(String key) {
            Value exact = values.get(key);
            return exact != null
                    ? Optional.of(exact)
                    : values.entrySet().stream()
                            .filter(entry -> entry.getKey().equalsIgnoreCase(key))
                            .map(Map.Entry::getValue)
                            .findFirst();
        }

        /// The text of a key, when it has one that is not blank.
        public Optional<String> text(String key) {
            return find(key).flatMap(Value::asText).map(String::strip).filter(text -> !text.isEmpty());
        }

        /// Whether there are no keys.
        public boolean isEmpty() {
            return values.isEmpty();
        }
    }

    /// The text, when this is one.
    default Optional<String> asText() {
        return switch (this) {
            case Text text -> Optional.of(text.text());
            case Items _, Entries _ -> Optional.empty();
        };
    }

    /// How many values this is, with all that is inside.
    default int size() {
        return switch (this) {
            case Text _ -> 1;
            case Items items ->
                1 + items.values().stream().mapToInt(Value::size).sum();
            case Entries entries ->
                1 + entries.values().values().stream().mapToInt(Value::size).sum();
        };
    }
}
