package org.lectern.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.awake.Desktop;
import org.lectern.awake.Grants;
import org.lectern.deck.Problem;
import org.lectern.deck.SourceSpan;
import org.lectern.ui.check.Checked;
import org.lectern.ui.screens.Display;
import org.lectern.ui.stage.StageLine.Verdict;

class StageCheckTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-24T14:05:00+01:00[Europe/Berlin]");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "Discharging, 57, ATTENTION, 57%",
        "Charging, 80, OK, 80%",
        "Full, 100, OK, 100%",
        "Not charging, 60, OK, 60%"
    })
    void aBatteryThatRunsAsksForAttention(String status, String capacity, Verdict verdict, String words)
            throws IOException {
        supply("BAT0", "Battery", status, capacity);
        supply("AC", "Mains", "", "");
        StageLine line = Battery.look(folder);
        assertThat(line.verdict()).isEqualTo(verdict);
        assertThat(line.sentence()).contains(words);
    }

    @Test
    void theBatteryOfAMouseIsNoneOfTheMachine() throws IOException {
        supply("hid", "Battery", "Discharging", "5");
        Files.writeString(folder.resolve("hid/scope"), "Device\n");
        assertThat(Battery.look(folder).verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void whereTheKernelTellsNothingTheBatteryIsNotKnown() {
        assertThat(Battery.look(folder.resolve("none")).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    private void supply(String name, String type, String status, String capacity) throws IOException {
        Path supply = Files.createDirectory(folder.resolve(name));
        Files.writeString(supply.resolve("type"), type + "\n");
        Files.writeString(supply.resolve("status"), status + "\n");
        Files.writeString(supply.resolve("capacity"), capacity + "\n");
    }

    @Test
    void theJournalNeedsAFolderToWriteTo() throws IOException {
        assertThat(Machine.journal(folder.resolve("new/state")).verdict()).isEqualTo(Verdict.OK);
        assertThat(folder.resolve("new/state")).isEmptyDirectory();
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(Machine.journal(file).verdict()).isEqualTo(Verdict.ATTENTION);
    }

    @Test
    void theClockIsSureOnlyByATimeServer() {
        assertThat(Machine.clock(NOW, true).verdict()).isEqualTo(Verdict.OK);
        assertThat(Machine.clock(NOW, false).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(Machine.clock(NOW, false).sentence()).contains("14:05");
    }

    @Test
    void theDesktopSaysWhatItGrants() {
        Desktop both = quiet -> new Grants(true, quiet, () -> {});
        assertThat(verdict(both, "Awake")).isEqualTo(Verdict.OK);
        assertThat(verdict(both, "Notifications")).isEqualTo(Verdict.OK);
        assertThat(verdict(Desktop.NONE, "Awake")).isEqualTo(Verdict.ATTENTION);
        assertThat(verdict(Desktop.NONE, "Notifications")).isEqualTo(Verdict.UNKNOWN);
    }

    private Verdict verdict(Desktop desktop, String subject) {
        return new Machine(folder, desktop, true)
                .look(NOW).stream()
                        .filter(line -> line.subject().equals(subject))
                        .findFirst()
                        .orElseThrow()
                        .verdict();
    }

    @Test
    void screensSayWhichViewGoesWhere() {
        Display own = new Display(0, 0, 1920, 1200, true, 96);
        Display hall = new Display(1920, 0, 1280, 720, false, 96);
        assertThat(ScreenCheck.of(List.of(own, hall), Set.of()).sentence())
                .contains("presenter view goes to 1920×1200, the audience view to 1280×720");
        assertThat(ScreenCheck.of(List.of(own), Set.of()).verdict()).isEqualTo(Verdict.ATTENTION);
        Display copy = new Display(0, 0, 1280, 720, false, 96);
        assertThat(ScreenCheck.of(List.of(own, copy), Set.of()).sentence()).contains("would see your notes");
    }

    @Test
    void whatIsWrongInATalkIsGatheredBySubject() {
        List<StageLine> lines = TalkCheck.of(new Checked(
                3,
                List.of(
                        Problem.warning("picture", "One.", SourceSpan.line(1)),
                        Problem.warning("picture", "Two.", SourceSpan.line(1)),
                        Problem.warning("dead-link", "Three.", SourceSpan.line(1)),
                        Problem.info("continued", "Four.", SourceSpan.line(1)))));
        assertThat(lines)
                .filteredOn(line -> line.verdict() == Verdict.ATTENTION)
                .extracting(StageLine::subject)
                .containsExactly("Pictures", "Links");
        assertThat(lines.get(2).sentence()).startsWith("Line 1: One. And one more");
    }
}
