package org.lectern.frontmatter;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Builds values from YAML events. It holds its own stack, so that nesting meets a limit and not the end of the stack.
final class YamlTree {

    /// rule (YAML 1.2, core schema): these plain scalars are null.
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

    private final Deque<YamlNode> open = new ArrayDeque<>();
    private final Map<Anchor, Value> anchored = new HashMap<>();
    private final Set<String> twice = new HashSet<>();
    private @Nullable Value root;
    private int values;

    void add(Event event) throws Refused {
        switch (event) {
            case ScalarEvent scalar -> put(text(scalar), scalar.getAnchor(), 1, line(event));
            case AliasEvent alias -> repeat(target(alias), line(event));
            case SequenceStartEvent start -> open(new YamlNode.Sequence(start.getAnchor()), line(event));
            case MappingStartEvent start -> open(new YamlNode.Mapping(start.getAnchor(), twice), line(event));
            case CollectionEndEvent _ -> close(line(event));
            default -> {
                // the stream, the document and comments have no value
            }
        }
    }

    Parsed parsed() {
        return switch (root) {
            case null -> new Parsed.Nothing();
            case Value.Entries entries -> new Parsed.Mapping(entries, twice);
            case Value.Text text when text.text().isEmpty() -> new Parsed.Nothing();
            case Value.Text _, Value.Items _ -> new Parsed.NoMapping();
        };
    }

    private void open(YamlNode node, int line) throws Refused {
        if (open.size() >= Limits.MAX_DEPTH) {
            throw new Refused("is nested deeper than " + Limits.MAX_DEPTH + " levels", line);
        }
        open.push(node);
    }

    private void close(int line) throws Refused {
        YamlNode node = open.pop();
        put(node.value(), node.anchor(), 1, line);
    }

    /// An alias counts for all of its target, so that lists of lists of aliases end at the limit.
    private void repeat(Value target, int line) throws Refused {
        put(target, Optional.empty(), target.size(), line);
    }

    private void put(Value value, Optional<Anchor> anchor, int size, int line) throws Refused {
        count(size, line);
        anchor.ifPresent(name -> anchored.put(name, value));
        YamlNode parent = open.peek();
        if (parent == null) {
            root = root == null ? value : root;
        } else {
            parent.add(value);
        }
    }

    private void count(int size, int line) throws Refused {
        values += size;
        if (values > Limits.MAX_VALUES) {
            throw new Refused("has more than " + Limits.MAX_VALUES + " values, repeated ones counted", line);
        }
    }

    private Value target(AliasEvent alias) throws Refused {
        Value target = anchored.get(alias.getAlias());
        if (target == null) {
            throw new Refused("repeats *" + alias.getAlias() + ", which is not defined above", line(alias));
        }
        return target;
    }

    private static Value text(ScalarEvent scalar) throws Refused {
        String text = scalar.getValue();
        if (text.length() > Limits.MAX_VALUE_CHARACTERS) {
            throw new Refused("has a value of more than " + Limits.MAX_VALUE_CHARACTERS + " characters", line(scalar));
        }
        return new Value.Text(scalar.isPlain() && NULLS.contains(text) ? "" : text);
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
