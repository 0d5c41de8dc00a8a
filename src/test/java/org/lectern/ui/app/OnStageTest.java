package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
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
import org.lectern.settings.PlatformFolders;
import org.lectern.show.Clocks;
import org.lectern.show.Cue;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What Lectern does by itself around a show: it waits for the announced start, and keeps the desktop awake.
@ExtendWith(ApplicationExtension.class)
class OnStageTest {

    @TempDir
    static Path folder;

    private final List<String> desktop = new CopyOnWriteArrayList<>();
    private Instant now = Instant.parse("2026-03-15T13:30:00Z");
    private Lectern lectern;

    @Start
    void start(Stage ignored) throws IOException {
        Path file = folder.resolve("bread.md");
        Files.writeString(file, """
                # Bread at home

                14:40 - 15:10 CET, Sunday 15th March 2026, Room 2

                ---

                # Flour
                """);
        lectern = new Lectern(
                Wiring.talks(),
                new PlatformFolders(folder.resolve("settings"), folder.resolve("state")),
                new Clocks(() -> now, () -> now),
                this::granted,
                () -> {});
        lectern.start(List.of(file));
    }

    private Grants granted() {
        desktop.add("held");
        return new Grants(true, true, () -> desktop.add("let go"));
    }

    @BeforeEach
    void talkIsOpen() throws TimeoutException {
        until(() -> lectern.talk().isPresent());
    }

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> lectern.end());
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private OpenTalk talk() {
        return lectern.talk().orElseThrow();
    }

    private Duration elapsedAt(String time) {
        now = Instant.parse("2026-03-15T" + time + "Z");
        return talk().state().timer().elapsed(now);
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
        assertThat(talk().show().clockFace().startsIn()).contains(Duration.ofMinutes(10));
        robot.push(KeyCode.C);
        assertThat(talk().state().timer().isFresh()).isTrue();
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
        until(() -> robot.lookup(".stage-line").queryAll().size() == 12);
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
        until(() -> desktop.contains("held"));
        robot.push(KeyCode.PAGE_UP);
        robot.interact(() -> talk().send(new Cue.ResetTimer()));
        assertThat(desktop).containsExactly("held");
        robot.interact(lectern::showStart);
        until(() -> desktop.contains("let go"));
        assertThat(desktop).containsExactly("held", "let go");
    }
}
