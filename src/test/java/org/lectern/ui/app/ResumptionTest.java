package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.format.Format;
import org.lectern.show.Cue;
import org.lectern.show.Show;
import org.lectern.show.journal.Journal;
import org.lectern.show.journal.JournalFolder;
import org.lectern.talk.Opening;
import org.lectern.talk.Position;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Lectern is started after a talk was cut off.
@ExtendWith(ApplicationExtension.class)
class ResumptionTest {

    private static final String TEA = "# Tea\n\n## Leaves\n\nDry.\n\n## Water\n\nSoft.\n\n## Time\n\nThree minutes.\n";

    /// It is Markdown otherwise.
    private static final Format CHOSEN = Format.PANDOC;

    @TempDir
    private Path folder = Path.of("");

    private Instant now = Instant.parse("2026-03-15T13:40:00Z");
    private Path file = Path.of("");
    private TestLectern lectern;

    @Start
    void start(Stage ignored) throws IOException {
        file = Files.writeString(folder.resolve("tea.md"), TEA);
        cutOff();
        lectern = new TestLectern(folder, now.plusSeconds(30));
        lectern.start();
    }

    // Its place is locked for as long as this process lives, so the journal is that of a copy.
    private void cutOff() throws IOException {
        Path other = folder.resolve("other");
        Opening.Opened opened = (Opening.Opened) Wiring.talks().open(file, Optional.of(CHOSEN));
        Show show = new Show(opened.talk(), () -> now);
        Journal.Hands hands = new Journal.Hands(() -> now, Runnable::run, Runnable::run, sentence -> {});
        Journal journal = new Journal(new JournalFolder(other), show, file, 24, hands);
        journal.readAs(CHOSEN.id());
        journal.begin();
        show.send(new Cue.GoTo(3));
        show.send(new Cue.StartOrPauseTimer());
        now = now.plusSeconds(100);
        journal.beat();
        Files.createDirectories(folder.resolve("state"));
        Files.copy(other.resolve("show-1.journal"), folder.resolve("state").resolve("show-1.journal"));
    }

    @BeforeEach
    void theOfferIsThere(FxRobot robot) throws TimeoutException {
        TestLectern.until(() -> robot.lookup(".card.resume").tryQuery().isPresent());
    }

    @AfterEach
    void closeWindows() {
        lectern.end();
    }

    private void assertGoesOn() {
        assertThat(lectern.talk().state().position()).isEqualTo(Position.at(3));
        assertThat(lectern.talk().state().timer().isRunning()).isTrue();
        assertThat(lectern.elapsed()).isEqualTo(Duration.ofSeconds(100));
        assertThat(lectern.talk().reading().format()).isEqualTo(CHOSEN);
    }

    @Test
    void enterGoesOn(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.ENTER);
        lectern.awaitTalk();
        assertGoesOn();
    }

    @Test
    void aFileThatIsSavedAfterwardsIsStillReadAsTheChosenFormat(FxRobot robot) throws IOException, TimeoutException {
        robot.push(KeyCode.ENTER);
        lectern.awaitTalk();
        Files.writeString(file, TEA.replace("## Time", "## Cups\n\nWarm.\n\n## Time"));
        TestLectern.until(() -> SceneGraph.words(lectern.root()).contains("Cups"));
        assertThat(lectern.talk().reading().format()).isEqualTo(CHOSEN);
    }

    @Test
    void whereTheFileIsGoneThatIsSaidAndNothingIsLost(FxRobot robot) throws IOException, TimeoutException {
        Path away = Files.move(file, folder.resolve("elsewhere.md"));
        robot.push(KeyCode.ENTER);
        TestLectern.until(() -> robot.lookup(".notice-offer").tryQuery().isPresent());
        assertThat(SceneGraph.words(robot.lookup(".notice").query()))
                .contains("its place and time are kept")
                .contains(file.toString());
        assertThat(lectern.lectern().talk()).isEmpty();

        Files.move(away, file);
        robot.clickOn(".notice-offer");
        lectern.awaitTalk();
        assertGoesOn();
    }
}
