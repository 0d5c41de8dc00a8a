package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.wide.WidePlatformFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A talk on two screens that come and go.
class TwoScreensTest extends OnTeaTalk {

    private Stage presenter() {
        return (Stage) lectern.root().getScene().getWindow();
    }

    private static Rectangle2D place(Window window) {
        return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }

    // A window that changes its screen gets there with the toolkit's next pulse.
    private void assertPlaces(Rectangle2D presenterAt, Rectangle2D audienceAt) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> place(presenter()).equals(presenterAt)
                        && place(lectern.audience().getWindow()).equals(audienceAt));
        assertThat(presenter().isFullScreen()).isTrue();
    }

    @Test
    void bothFillTheirScreensAndASwapExchangesThemNowAndAtTheNextStart(FxRobot robot) throws TimeoutException {
        assertPlaces(TeaTalk.FIRST, TeaTalk.SECOND);
        lectern.press(KeyCode.X);
        assertPlaces(TeaTalk.SECOND, TeaTalk.FIRST);

        Path settings = folder.resolve("settings").resolve("settings.json");
        TestLectern.until(
                () -> Files.exists(settings) && Files.readString(settings).contains("900x560+1200+0"));
        robot.interact(() -> lectern.startAgain(folder.resolve(TeaTalk.FILE)));
        TeaTalk.awaitBothWindows(lectern);
        assertPlaces(TeaTalk.SECOND, TeaTalk.FIRST);
        lectern.press(KeyCode.X);
        assertPlaces(TeaTalk.FIRST, TeaTalk.SECOND);
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
        lectern.press(KeyCode.RIGHT);
        lectern.later(Duration.ofSeconds(100));
        robot.interact(() -> WidePlatformFactory.plug(TeaTalk.FIRST));
        assertThat(lectern.isAudienceOpen()).isFalse();
        assertThat(lectern.elapsed()).isEqualTo(Duration.ofSeconds(100));

        robot.interact(() -> WidePlatformFactory.plug(TeaTalk.FIRST, TeaTalk.SECOND));
        assertThat(lectern.isAudienceOpen()).isFalse();
        assertThat(SceneGraph.words(lectern.root())).contains("A second screen is there.");
        lectern.press(KeyCode.A);
        TestLectern.until(() -> place(lectern.audience().getWindow()).equals(TeaTalk.SECOND));
    }

    @Test
    void unpluggedWhileSwappedTheNotesComeToTheScreenThatIsLeft(FxRobot robot) throws TimeoutException {
        lectern.press(KeyCode.X);
        assertPlaces(TeaTalk.SECOND, TeaTalk.FIRST);
        robot.interact(() -> WidePlatformFactory.plug(TeaTalk.FIRST));
        assertThat(lectern.isAudienceOpen()).isFalse();
        TestLectern.until(() -> TeaTalk.FIRST.contains(place(presenter())));
    }

    @Test
    void afterADemoEverythingIsWhereItWas() throws TimeoutException {
        lectern.press(KeyCode.RIGHT);
        lectern.press(KeyCode.A);
        lectern.press(KeyCode.F11);
        assertThat(presenter().isFullScreen()).isFalse();
        assertThat(lectern.isAudienceOpen()).isFalse();
        lectern.later(Duration.ofMinutes(3));

        lectern.press(KeyCode.F11);
        lectern.press(KeyCode.A);
        assertPlaces(TeaTalk.FIRST, TeaTalk.SECOND);
        assertThat(lectern.talk().state().position().slide()).isEqualTo(2);
        assertThat(lectern.elapsed()).isEqualTo(Duration.ofMinutes(3));
    }
}
