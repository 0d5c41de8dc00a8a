package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.awake.Grants;
import org.lectern.show.Cue;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What Lectern does by itself around a show: it waits for the announced start, and keeps the desktop awake.
@ExtendWith(ApplicationExtension.class)
class OnStageTest {

    @TempDir
    private Path folder = Path.of("");

    private final List<String> desktop = new CopyOnWriteArrayList<>();
    private TestLectern lectern;

    @Start
    void start(Stage ignored) throws IOException {
        lectern = new TestLectern(folder, Instant.parse("2026-03-15T13:30:00Z"), this::granted);
        lectern.start("bread.md", """
                # Bread at home

                14:40 - 15:10 CET, Sunday 15th March 2026, Room 2

                ---

                # Flour
                """);
    }

    private Grants granted(boolean quiet) {
        desktop.add("held");
        return new Grants(true, quiet, () -> desktop.add("let go"));
    }

    @BeforeEach
    void talkIsOpen() throws TimeoutException {
        lectern.awaitTalk();
    }

    @AfterEach
    void closeWindows() {
        lectern.end();
    }

    private Duration elapsedAt(String time) {
        return lectern.talk().state().timer().elapsed(Instant.parse("2026-03-15T" + time + "Z"));
    }

    @Test
    void theAnnouncedStartIsOfferedAndTheTimerStartsByItself(FxRobot robot) {
        robot.clickOn("Start the timer then");
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(elapsedAt("13:39:59")).isZero();
        assertThat(elapsedAt("13:41:30")).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void aKeyLetsTheTimerWaitAndWaitNoMore(FxRobot robot) {
        robot.push(KeyCode.C);
        assertThat(lectern.talk().show().clockFace().startsIn()).contains(Duration.ofMinutes(10));
        robot.push(KeyCode.C);
        assertThat(lectern.talk().state().timer().isFresh()).isTrue();
    }

    @Test
    void theKeyOfTheTimerDoesNotWait(FxRobot robot) {
        robot.push(KeyCode.C);
        robot.push(KeyCode.T);
        assertThat(elapsedAt("13:35:00")).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void theStageCheckSaysWhetherAllIsReady(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.I);
        TestLectern.until(() -> robot.lookup(".stage-line").queryAll().size() == 13);
        assertThat(robot.lookup(".stage-line").<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .contains("Awake: ok. The desktop holds back screen saver and sleep during the talk.");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".stage-line").queryAll()).isEmpty();
    }

    @Test
    void theDesktopIsKeptAwakeFromTheFirstFlipToTheEndOfTheTalk(FxRobot robot) throws TimeoutException {
        assertThat(desktop).isEmpty();
        robot.push(KeyCode.PAGE_DOWN);
        TestLectern.until(() -> desktop.contains("held"));
        robot.push(KeyCode.PAGE_UP);
        robot.interact(() -> lectern.talk().send(new Cue.ResetTimer()));
        assertThat(desktop).containsExactly("held");
        robot.interact(lectern.lectern()::showStart);
        TestLectern.until(() -> desktop.contains("let go"));
        assertThat(desktop).containsExactly("held", "let go");
    }
}
