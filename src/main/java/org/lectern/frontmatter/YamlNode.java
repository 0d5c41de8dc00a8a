package org.lectern.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;

/// A list or map that is still open.
sealed interface YamlNode {

    Optional<Anchor> anchor();

    void add(Value value);

    Value value();

    /// An open list.
    record Sequence(Optional<Anchor> anchor, List<Value> values) implements YamlNode {

        Sequence(Optional<Anchor> anchor) {
            this(anchor, new ArrayList<>());
        }

        @Override
        public void add(Value value) {
            values.add(value);
        }

        @Override
        public Value value() {
            return new Value.Items(values);
        }
    }

    /// An open map: keys and values come in turn.
    final class Mapping implements YamlNode {

        private final Optional<Anchor> anchor;
        private final Set<String> twice;
        private final Map<String, Value> values = new LinkedHashMap<>();
        private final Map<String, Value> merged = new LinkedHashMap<>();
        private @Nullable String key;

        /// @param twice where keys go that stand more than once
        Mapping(Optional<Anchor> anchor, Set<String> twice) {
            this.anchor = anchor;
            this.twice = twice;
        }

        @Override
        public Optional<Anchor> anchor() {
            return anchor;
        }

        /// A key that is a list or a map has no name and is found by none.
        @Override
        public void add(Value value) {
            if (key == null) {
                key = value.asText().orElse("");
            } else {
                put(key, value);
                key = null;
            }
        }

        private void put(String name, Value value) {
            // rule (YAML merge key): the keys of the map after << count where the map itself does not say otherwise
            if (name.equals("<<") && value instanceof Value.Entries entries) {
                entries.values().forEach(merged::putIfAbsent);
            } else if (values.put(name, value) != null) {
                twice.add(name);
            }
        }

        @Override
        public Value value() {
            merged.forEach(values::putIfAbsent);
            return new Value.Entries(values);
        }
    }
}
