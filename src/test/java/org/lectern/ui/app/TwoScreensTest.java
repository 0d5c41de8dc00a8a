package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.wide.WidePlatformFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.awake.Desktop;
import org.lectern.settings.PlatformFolders;
import org.lectern.show.Clocks;
import org.lectern.show.Screening;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A talk on two screens that come and go.
@ExtendWith(ApplicationExtension.class)
class TwoScreensTest {

    private static final Rectangle2D FIRST = new Rectangle2D(0, 0, 1200, 700);
    private static final Rectangle2D SECOND = new Rectangle2D(1200, 0, 900, 560);
    private static final List<KeyCode> ANY_KEY = List.of(
            KeyCode.RIGHT,
            KeyCode.LEFT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.B,
            KeyCode.W,
            KeyCode.F,
            KeyCode.U,
            KeyCode.S,
            KeyCode.D,
            KeyCode.X,
            KeyCode.A,
            KeyCode.T,
            KeyCode.Q,
            KeyCode.O,
            KeyCode.L,
            KeyCode.V,
            KeyCode.F5,
            KeyCode.F11,
            KeyCode.F1,
            KeyCode.ESCAPE);

    @TempDir
    private Path folder = Path.of("");

    private Instant now = Instant.parse("2026-03-15T03:47:00Z");
    private Lectern lectern;

    @Start
    void start(Stage ignored) throws IOException {
        WidePlatformFactory.plug(FIRST, SECOND);
        Files.writeString(folder.resolve("tea.md"), """
                ---
                title: Tea
                duration: 59m
                ---

                ## Leaves

                Read [what growers say](https://hush.example/growers) first.

                <!-- A whisper about leaves. See https://hush.example/leaves. -->

                ## Water

                Soft water.

                <!-- A whisper about water. See https://hush.example/water. -->

                ## Time

                Three minutes.

                <!-- A whisper about time. -->
                """);
        begin();
    }

    private Lectern opened() {
        return new Lectern(
                Wiring.talks(),
                new PlatformFolders(folder.resolve("settings"), folder.resolve("state")),
                new Clocks(() -> now, () -> now),
                Desktop.NONE,
                () -> {});
    }

    private void begin() {
        lectern = opened();
        lectern.start(List.of(folder.resolve("tea.md")));
    }

    @BeforeEach
    void bothWindowsAreUp() throws TimeoutException {
        until(() -> lectern.talk().isPresent() && isAudienceOpen());
    }

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> {
            lectern.end();
            WidePlatformFactory.plug();
        });
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private OpenTalk talk() {
        return lectern.talk().orElseThrow();
    }

    private Scene audienceScene() {
        return talk().audienceScene();
    }

    private boolean isAudienceOpen() {
        Window window = audienceScene().getWindow();
        return window != null && window.isShowing();
    }

    private Stage presenter() {
        return (Stage) talk().presenter().getScene().getWindow();
    }

    private static Rectangle2D place(Window window) {
        return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }

    private void press(FxRobot robot, KeyCode code) {
        robot.interact(() -> press(code));
    }

    private void press(KeyCode code) {
        Scene scene = presenter().getScene();
        Event.fireEvent(
                scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false));
    }

    // A window that changes its screen gets there with the toolkit's next pulse.
    private void assertPlaces(Rectangle2D presenterAt, Rectangle2D audienceAt) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> place(presenter()).equals(presenterAt)
                        && place(audienceScene().getWindow()).equals(audienceAt));
        assertThat(presenter().isFullScreen()).isTrue();
    }

    @Test
    void bothFillTheirScreensAndASwapExchangesThemNowAndAtTheNextStart(FxRobot robot) throws TimeoutException {
        assertPlaces(FIRST, SECOND);
        press(robot, KeyCode.X);
        assertPlaces(SECOND, FIRST);

        Path settings = folder.resolve("settings").resolve("settings.json");
        until(() -> Files.exists(settings) && Files.readString(settings).contains("900x560+1200+0"));
        robot.interact(() -> {
            lectern.end();
            begin();
        });
        until(() -> lectern.talk().isPresent() && isAudienceOpen());
        assertPlaces(SECOND, FIRST);
        press(robot, KeyCode.X);
        assertPlaces(FIRST, SECOND);
        robot.interact(() -> {
            robot.lookup(node ->
                            node instanceof Button button && button.getText().equals("Swap back"))
                    .queryButton()
                    .fire();
            assertThat(presenter().isFullScreen()).isTrue();
        });
    }

    @Test
    void aScreenThatGoesTakesTheAudienceWindowWithItAndOneThatComesIsOffered(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.RIGHT);
        Instant begun = now;
        now = now.plus(Duration.ofSeconds(100));
        robot.interact(() -> WidePlatformFactory.plug(FIRST));
        assertThat(isAudienceOpen()).isFalse();
        assertThat(talk().state().timer().elapsed(now)).isEqualTo(Duration.between(begun, now));

        robot.interact(() -> WidePlatformFactory.plug(FIRST, SECOND));
        assertThat(isAudienceOpen()).isFalse();
        assertThat(SceneGraph.words(presenter().getScene().getRoot())).contains("A second screen is there.");
        press(robot, KeyCode.A);
        until(() -> place(audienceScene().getWindow()).equals(SECOND));
    }

    @Test
    void unpluggedWhileSwappedTheNotesComeToTheScreenThatIsLeft(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.X);
        assertPlaces(SECOND, FIRST);
        robot.interact(() -> WidePlatformFactory.plug(FIRST));
        assertThat(isAudienceOpen()).isFalse();
        until(() -> FIRST.contains(place(presenter())));
    }

    @Test
    void aFrozenPictureStaysWhileThePresenterGoesOn(FxRobot robot) {
        press(robot, KeyCode.F);
        String frozen = SceneGraph.words(audienceScene().getRoot());
        press(robot, KeyCode.END);
        assertThat(SceneGraph.words(audienceScene().getRoot())).isEqualTo(frozen);
        press(robot, KeyCode.F);
        assertThat(SceneGraph.words(audienceScene().getRoot()))
                .contains("Three")
                .doesNotContain("growers");
    }

    @Test
    void blackHidesTheSlideAndStaysThroughASwap(FxRobot robot) {
        press(robot, KeyCode.B);
        press(robot, KeyCode.X);
        assertThat(talk().state().screening()).isEqualTo(new Screening.Black());
        assertThat(SceneGraph.nodes(audienceScene().getRoot()))
                .filteredOn(node -> node.getClass().getSimpleName().equals("SlideView"))
                .isNotEmpty()
                .noneMatch(SceneGraph::isSeen);
        press(robot, KeyCode.B);
        assertThat(talk().state().screening()).isEqualTo(Screening.LIVE);
    }

    @Test
    void afterADemoEverythingIsWhereItWas(FxRobot robot) throws TimeoutException {
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.A);
        press(robot, KeyCode.F11);
        assertThat(presenter().isFullScreen()).isFalse();
        assertThat(isAudienceOpen()).isFalse();
        now = now.plus(Duration.ofMinutes(3));

        press(robot, KeyCode.F11);
        press(robot, KeyCode.A);
        assertPlaces(FIRST, SECOND);
        assertThat(talk().state().position().slide()).isEqualTo(2);
        assertThat(talk().state().timer().elapsed(now)).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void whateverIsDoneTheAudienceGetsNoNotesNoTimerAndNoLinks(FxRobot robot) {
        press(robot, KeyCode.RIGHT);
        now = now.plus(Duration.ofMinutes(47)).plusSeconds(11);
        robot.interact(() -> talk().tick());
        assertThat(SceneGraph.words(presenter().getScene().getRoot())).contains(secrets());
        Random random = new Random(11);
        for (int i = 0; i < 15; i++) {
            robot.interact(() -> actAtRandom(random));
        }
    }

    private void actAtRandom(Random random) {
        for (int i = 0; i < 10; i++) {
            switch (random.nextInt(12)) {
                case 0 -> WidePlatformFactory.plug(FIRST);
                case 1 -> WidePlatformFactory.plug(FIRST, SECOND);
                default -> press(ANY_KEY.get(random.nextInt(ANY_KEY.size())));
            }
            talk().tick();
            assertThat(SceneGraph.words(audienceScene().getRoot())).doesNotContain(secrets());
            assertThat(SceneGraph.nodes(audienceScene().getRoot())
                            .map(node -> node.getClass().getName()))
                    .noneMatch(name -> name.startsWith("org.lectern.ui.presenter"));
        }
    }

    private String[] secrets() {
        String clock = LocalTime.ofInstant(now, ZoneId.systemDefault()).format(DateTimeFormatter.ofPattern("H:mm"));
        return new String[] {"whisper", "hush.example", "47:11", "11:49", clock};
    }
}
