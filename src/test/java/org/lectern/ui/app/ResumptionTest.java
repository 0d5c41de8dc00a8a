package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.awake.Desktop;
import org.lectern.settings.PlatformFolders;
import org.lectern.show.Clocks;
import org.lectern.show.Cue;
import org.lectern.show.Show;
import org.lectern.show.journal.Journal;
import org.lectern.show.journal.JournalFolder;
import org.lectern.talk.Opening;
import org.lectern.talk.Position;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Lectern is started after a talk was cut off.
@ExtendWith(ApplicationExtension.class)
class ResumptionTest {

    private static final String TEA = "# Tea\n\n## Leaves\n\nDry.\n\n## Water\n\nSoft.\n\n## Time\n\nThree minutes.\n";

    @TempDir
    private Path folder = Path.of("");

    private Instant now = Instant.parse("2026-03-15T13:40:00Z");
    private Path file = Path.of("");
    private Lectern lectern;

    @Start
    void start(Stage ignored) throws IOException {
        file = Files.writeString(folder.resolve("tea.md"), TEA);
        cutOff();
        lectern = new Lectern(
                Wiring.talks(),
                new PlatformFolders(folder.resolve("settings"), folder.resolve("state")),
                new Clocks(() -> now, () -> now),
                Desktop.NONE,
                () -> {});
        lectern.start(List.of());
    }

    // Its place is locked for as long as this process lives, so the journal is that of a copy.
    private void cutOff() throws IOException {
        Path other = folder.resolve("other");
        Opening.Opened opened = (Opening.Opened) Wiring.talks().open(file);
        Show show = new Show(opened.talk(), () -> now);
        Journal.Hands hands = new Journal.Hands(() -> now, Runnable::run, Runnable::run, sentence -> {});
        Journal journal = new Journal(new JournalFolder(other), show, file, 24, hands);
        journal.begin();
        show.send(new Cue.GoTo(3));
        show.send(new Cue.StartOrPauseTimer());
        now = now.plusSeconds(100);
        journal.beat();
        Files.createDirectories(folder.resolve("state"));
        Files.copy(other.resolve("show-1.journal"), folder.resolve("state").resolve("show-1.journal"));
        now = now.plusSeconds(30);
    }

    @BeforeEach
    void theOfferIsThere(FxRobot robot) throws TimeoutException {
        until(() -> robot.lookup(".card.resume").tryQuery().isPresent());
    }

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> lectern.end());
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void assertGoesOn() {
        OpenTalk talk = lectern.talk().orElseThrow();
        assertThat(talk.state().position()).isEqualTo(Position.at(3));
        assertThat(talk.state().timer().isRunning()).isTrue();
        assertThat(talk.state().timer().elapsed(now)).isEqualTo(Duration.ofSeconds(100));
    }

    @Test
    void enterGoesOn(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.ENTER);
        until(() -> lectern.talk().isPresent());
        assertGoesOn();
    }

    @Test
    void whereTheFileIsGoneThatIsSaidAndNothingIsLost(FxRobot robot) throws IOException, TimeoutException {
        Path away = Files.move(file, folder.resolve("elsewhere.md"));
        robot.push(KeyCode.ENTER);
        until(() -> robot.lookup(".notice-offer").tryQuery().isPresent());
        assertThat(SceneGraph.words(robot.lookup(".notice").query()))
                .contains("its place and time are kept")
                .contains(file.toString());
        assertThat(lectern.talk()).isEmpty();

        Files.move(away, file);
        robot.clickOn(".notice-offer");
        until(() -> lectern.talk().isPresent());
        assertGoesOn();
    }
}
