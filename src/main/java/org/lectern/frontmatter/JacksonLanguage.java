package org.lectern.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.toml.TomlFactory;
import tools.jackson.dataformat.toml.TomlMapper;

/// JSON and TOML, which Jackson reads as trees under limits of its own.
final class JacksonLanguage {

    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxDocumentLength(Limits.MAX_CHARACTERS)
            .maxNestingDepth(Limits.MAX_DEPTH)
            .maxStringLength(Limits.MAX_VALUE_CHARACTERS)
            .maxTokenCount(2L * Limits.MAX_VALUES)
            .build();

    static final JacksonLanguage JSON = new JacksonLanguage(
            "JSON",
            JsonMapper.builder(JsonFactory.builder()
                            .streamReadConstraints(CONSTRAINTS)
                            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                            .build())
                    .build());

    static final JacksonLanguage TOML = new JacksonLanguage(
            "TOML",
            TomlMapper.builder(TomlFactory.builder()
                            .streamReadConstraints(CONSTRAINTS)
                            .build())
                    .build());

    private final String name;
    private final ObjectMapper mapper;

    private JacksonLanguage(String name, ObjectMapper mapper) {
        this.name = name;
        this.mapper = mapper;
    }

    Parsed parse(String content) {
        if (content.isBlank()) {
            return new Parsed.Nothing();
        }
        try {
            return value(mapper.readTree(content)) instanceof Value.Entries entries
                    ? new Parsed.Mapping(entries, Set.of())
                    : new Parsed.NoMapping();
        } catch (JacksonException e) {
            return new Parsed.Broken(
                    line(e), "is not " + name + " that can be read: " + firstLine(e.getOriginalMessage()));
        }
    }

    private static Value value(JsonNode node) {
        if (node.isObject()) {
            Map<String, Value> values = new LinkedHashMap<>();
            node.properties().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
            return new Value.Entries(values);
        }
        if (node.isArray()) {
            List<Value> values = new ArrayList<>();
            node.forEach(element -> values.add(value(element)));
            return new Value.Items(values);
        }
        return new Value.Text(node.isNull() ? "" : node.asString());
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
    }

    private static String firstLine(String message) {
        return message == null ? "no reason given" : message.lines().findFirst().orElse("");
    }
}
