package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InspectTest {

    private static final List<String> FIELDS = List.of(
            "file",
            "format",
            "certainty",
            "evidence",
            "charset",
            "title",
            "subtitle",
            "event",
            "date",
            "authors",
            "duration",
            "slides",
            "speakers",
            "sessions",
            "links",
            "problems");

    @TempDir
    private Path folder = Path.of("");

    private final Said lectern = Said.withDisplay();
    private String talk = "";
    private String missing = "";

    @BeforeEach
    void writeATalk() throws IOException {
        talk = Files.writeString(folder.resolve("talk.md"), "# Small boats\n\nFlöße floaten.\n")
                .toString();
        missing = folder.resolve("nowhere.md").toString();
    }

    @Test
    void jsonIsOneObjectALineInTheOrderGiven() {
        assertThat(lectern.run("inspect", "--json", talk, missing, talk)).isEqualTo(1);

        assertThat(answers())
                .extracting(answer -> answer.get("file").asString())
                .containsExactly(talk, missing, talk);
    }

    @Test
    void noFieldIsEverMissing() {
        lectern.run("inspect", "--json", talk, missing);

        for (JsonNode answer : answers()) {
            assertThat(answer.propertyNames()).containsExactlyElementsOf(FIELDS);
        }
    }

    @Test
    void aFileThatCannotBeReadHasAnError() {
        lectern.run("inspect", "--json", missing);

        JsonNode problem = answers().getFirst().get("problems").get(0);
        assertThat(problem.get("severity").asString()).isEqualTo("error");
        assertThat(problem.get("message").asString()).contains(missing);
        assertThat(lectern.err()).startsWith("lectern: ").contains(missing);
    }

    @Test
    void allReadIsZero() {
        assertThat(lectern.run("inspect", talk, talk)).isZero();
        assertThat(lectern.err()).isEmpty();
    }

    @Test
    void aSlideSaysItsLines() {
        lectern.run("inspect", "--json", talk);

        JsonNode slide = answers().getFirst().get("slides").get(0);
        assertThat(slide.get("lines").get(0).asInt()).isPositive();
        assertThat(slide.get("hidden").asBoolean()).isFalse();
        assertThat(slide.get("text").asString()).contains("Flöße floaten.");
    }

    @Test
    void lineEndsOfOtherKindsStayInsideTheirLine() throws IOException {
        String odd = "# Odd\n\na\u2028b\u2029c\u0085d\u000be\n";
        lectern.run(
                "inspect",
                "--json",
                Files.writeString(folder.resolve("odd.md"), odd).toString());

        assertThat(lectern.out().strip()).doesNotContain("\u2028", "\u2029", "\u0085", "\u000b");
        assertThat(answers()).hasSize(1);
    }

    @Test
    void aNameThatNoFileCanHaveIsMissing() {
        assertThat(lectern.run("inspect", "--json", "a\0b", talk)).isEqualTo(1);
        assertThat(answers()).hasSize(2);
    }

    @Test
    void theTableNamesTheFileAndItsSlides() {
        lectern.run("inspect", talk);

        assertThat(lectern.out()).startsWith(talk).contains("Slides (1)");
    }

    private List<JsonNode> answers() {
        JsonMapper json = new JsonMapper();
        return lectern.out().lines().map(json::readTree).toList();
    }
}
