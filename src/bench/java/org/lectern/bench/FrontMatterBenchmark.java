package org.lectern.bench;

import java.util.concurrent.TimeUnit;
import org.lectern.frontmatter.FrontMatter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.toml.TomlMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// Reading front matter of some twenty values in front of a text, beside Jackson reading the bare front matter.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FrontMatterBenchmark {

    /// A language of front matter, and the same settings in it.
    public enum Language {
        YAML(
                new YAMLMapper(),
                "---\n",
                "---\n",
                "event:\n  name: Harbour days\n  rooms: [pier, hall, loft]\n",
                "%s: \"%s\"\n"),
        TOML(
                new TomlMapper(),
                "+++\n",
                "+++\n",
                "event = { name = \"Harbour days\", rooms = [\"pier\", \"hall\"] }\n",
                "%s = \"%s\"\n"),
        JSON(
                new JsonMapper(),
                "",
                "",
                "{\"event\": {\"name\": \"Harbour days\", \"rooms\": [\"pier\", \"hall\"]}",
                ",\n\"%s\": \"%s\"");

        private final ObjectMapper jackson;
        private final String open;
        private final String close;
        private final String content;

        Language(ObjectMapper jackson, String open, String close, String first, String setting) {
            this.jackson = jackson;
            this.open = open;
            this.close = close;
            StringBuilder settings = new StringBuilder(first);
            for (int i = 1; i <= 20; i++) {
                settings.append(setting.formatted("setting" + i, "a value of some words, the " + i + ". one"));
            }
            content = settings + (first.startsWith("{") ? "\n}\n" : "");
        }
    }

    @Param
    public Language language;

    private String text;

    @Setup
    public void write() {
        text = language.open + language.content + language.close + "\n# A talk\n";
        if (lectern().values().values().size() != bareJackson().size()) {
            throw new IllegalStateException(language + " was read as " + lectern());
        }
    }

    @Benchmark
    public FrontMatter lectern() {
        return FrontMatter.of(text);
    }

    @Benchmark
    public JsonNode bareJackson() {
        return language.jackson.readTree(language.content);
    }
}
