package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.ui.stage.StageLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckTest {

    @TempDir
    private Path folder = Path.of("");

    private final Said lectern = Said.withoutDisplay();
    private String clean = "";
    private String flawed = "";
    private String missing = "";

    @BeforeEach
    void writeTalks() throws IOException {
        clean = write("clean.md", "# Small boats\n\n- float\n");
        flawed = write("flawed.md", "# Boats\n\nSee [later](#).\n\n---\n\n# Sails\n\n![A sail](gone.png)\n");
        missing = folder.resolve("nowhere.md").toString();
    }

    @Test
    void nothingFoundIsZero() {
        assertThat(lectern.run("check", clean)).isZero();
        assertThat(lectern.out().strip()).isEqualTo("check: 1 file, 1 slide, 0 warnings");
        assertThat(lectern.err()).isEmpty();
    }

    @Test
    void aSentenceALineInTheOrderOfLinesAndASummaryLast() {
        assertThat(lectern.run("check", flawed, clean)).isEqualTo(1);
        assertThat(lectern.out().lines())
                .containsExactly(
                        flawed + ":3: warning: The link “later” was never filled in: its address is “#”.",
                        flawed + ":9: warning: The picture “gone.png” is not there.",
                        "check: 2 files, 3 slides, 2 warnings");
    }

    @Test
    void theStageCheckHasALineForEachPointAndTalk() {
        lectern.stage.add(new StageLine(StageLine.Verdict.OK, "Battery", "Full."));
        lectern.stage.add(new StageLine(StageLine.Verdict.UNKNOWN, "Clock", "Compare it."));

        assertThat(lectern.run("check", "--stage", clean)).isZero();

        assertThat(lectern.out().lines())
                .startsWith("ok: Battery: Full.", "cannot tell: Clock: Compare it.")
                .contains(clean + ": ok: Pictures: No picture is missing.")
                .endsWith("stage: 7 ok, 0 attention, 1 cannot tell");
    }

    @Test
    void whatAsksForAttentionOnStageIsNotZero() {
        assertThat(lectern.run("check", "--stage", flawed)).isEqualTo(1);
        assertThat(lectern.out().lines())
                .contains(flawed + ": attention: Pictures: Line 9: The picture “gone.png” is not there.")
                .endsWith("stage: 4 ok, 2 attention, 0 cannot tell");
    }

    @Test
    void theStageCheckIsThereForProgramsToo() {
        lectern.stage.add(new StageLine(StageLine.Verdict.ATTENTION, "Battery", "Plug it in."));

        assertThat(lectern.run("check", "--stage", "--json", clean, missing)).isEqualTo(1);

        JsonNode machine =
                JsonMapper.shared().readTree(lectern.out().lines().findFirst().orElseThrow());
        assertThat(machine.path("stage").path(0).path("verdict").asString()).isEqualTo("attention");
        assertThat(lectern.out().lines()).hasSize(3);
    }

    @Test
    void remarksAloneAreZero() throws IOException {
        String remark = write("remark.md", "# Boats\n\nSee [the site](https://example.org/boats) for more.\n");

        assertThat(lectern.run("check", remark)).isZero();
        assertThat(lectern.out().lines().toList().getFirst()).startsWith(remark + ":3: note: ");
        assertThat(lectern.out().lines().toList().getLast()).isEqualTo("check: 1 file, 1 slide, 0 warnings, 1 remark");
    }

    @Test
    void aFileThatCannotBeReadIsCountedAndTheOthersAreChecked() {
        assertThat(lectern.run("check", missing, clean, "a\0b")).isEqualTo(1);
        assertThat(lectern.err().lines()).hasSize(2).first().asString().contains(missing);
        assertThat(lectern.out().strip()).isEqualTo("check: 3 files, 1 slide, 0 warnings, 2 files could not be read");
    }

    @Test
    void layoutCountsSlidesAndViolations() {
        assertThat(lectern.run("check", "--layout", flawed, clean)).isZero();
        assertThat(lectern.out().strip()).isEqualTo("layout: 3 slides, 0 violations");
    }

    @Test
    void layoutIsNotZeroWhereAFileWasNotRead() {
        assertThat(lectern.run("check", "--layout", missing, clean)).isEqualTo(1);
        assertThat(lectern.out().strip()).isEqualTo("layout: 1 slide, 0 violations, 1 file could not be read");
    }

    @Test
    void layoutOfAFileWithoutSlidesHasNothingWrong() throws IOException {
        assertThat(lectern.run("check", "--layout", write("zero.md", ""), write("lines.md", "---\n\n---\n\n---\n")))
                .isZero();
        assertThat(lectern.out().strip()).isEqualTo("layout: 0 slides, 0 violations");
        assertThat(lectern.run("check", folder.resolve("zero.md").toString())).isEqualTo(1);
    }

    @Test
    void jsonIsOneObjectALineInTheOrderGiven() {
        assertThat(lectern.run("check", "--json", flawed, missing, clean)).isEqualTo(1);

        List<JsonNode> answers = answers();
        assertThat(answers).extracting(answer -> answer.get("file").asString()).containsExactly(flawed, missing, clean);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.propertyNames()).containsExactly("file", "slides", "problems"));
        assertThat(answers.getFirst().get("problems").get(1).propertyNames())
                .containsExactly("severity", "line", "kind", "message");
        assertThat(answers.getFirst().get("problems").get(1).get("line").asInt())
                .isEqualTo(9);
        assertThat(answers.get(1).get("slides").isNull()).isTrue();
        assertThat(answers.get(1).get("problems").get(0).get("severity").asString())
                .isEqualTo("error");
        assertThat(answers.getLast().get("problems").isEmpty()).isTrue();
    }

    @Test
    void aFormatCanBeChosen() throws IOException {
        String text = write("talk.txt", "# One\n\n---\n\n# Two\n\n---\n\n# Three\n");

        assertThat(lectern.run("check", "--layout", "--format", "marp", text)).isZero();
        assertThat(lectern.out().strip()).isEqualTo("layout: 3 slides, 0 violations");
    }

    @Test
    void noFileIsWrongUsage() {
        assertThat(lectern.run("check")).isEqualTo(2);
        assertThat(lectern.run("check", "--nonsense", clean)).isEqualTo(2);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private List<JsonNode> answers() {
        JsonMapper json = new JsonMapper();
        return lectern.out().lines().map(json::readTree).toList();
    }
}
