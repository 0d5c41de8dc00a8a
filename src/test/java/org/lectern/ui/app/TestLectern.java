package org.lectern.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.lectern.awake.Desktop;
import org.lectern.settings.PlatformFolders;
import org.lectern.show.Clocks;
import org.lectern.ui.panel.PanelHost;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Lectern with its windows, for a test: its folders are in the test's own, and its clock goes when the test says so.
final class TestLectern {

    /// How long a test waits for what happens in the background, in seconds.
    private static final int PATIENCE = 20;

    private final Path folder;
    private final Desktop desktop;
    private final ObjectProperty<DesktopLook> look = new SimpleObjectProperty<>(new DesktopLook(false, true));
    private PanelHost host = new PanelHost();
    private List<Path> started = List.of();
    private Instant now;
    private Lectern lectern;

    /// Not started yet. Made on the toolkit's thread.
    TestLectern(Path folder, Instant now) {
        this(folder, now, Desktop.NONE);
    }

    /// @param desktop is kept awake
    TestLectern(Path folder, Instant now, Desktop desktop) {
        this.folder = folder;
        this.now = now;
        this.desktop = desktop;
        lectern = opened();
    }

    private Lectern opened() {
        PlatformFolders folders = new PlatformFolders(folder.resolve("settings"), folder.resolve("state"));
        return new Lectern(
                Wiring.talks(folders),
                new Surroundings(folders, new Clocks(() -> now, () -> now), desktop, look),
                () -> {});
    }

    /// Writes a talk into the test's folder and starts with it.
    void start(String name, String text) throws IOException {
        start(Files.writeString(folder.resolve(name), text));
    }

    /// Starts with these files.
    void start(Path... files) {
        started = List.of(files);
        lectern.start(started);
    }

    /// The files that it was started with.
    List<Path> files() {
        return started;
    }

    /// Ends it and starts anew with what it remembers and these files.
    void startAgain(Path... files) {
        lectern.end();
        lectern = opened();
        start(files);
    }

    /// Closes all windows.
    void end() {
        interact(lectern::end);
    }

    Lectern lectern() {
        return lectern;
    }

    void awaitTalk() throws TimeoutException {
        until(() -> lectern.talk().isPresent());
        host = (PanelHost) root();
    }

    OpenTalk talk() {
        return lectern.talk().orElseThrow();
    }

    /// The number of the slide that the presenter is at.
    int slide() {
        return talk().state().position().slide();
    }

    /// The title of the slide that the presenter is at.
    String title() {
        return talk().talk().slide(slide()).titleText();
    }

    /// What the presenter's window holds.
    Parent root() {
        return talk().presenter().getScene().getRoot();
    }

    /// The same, as what panels come up in. It stays when the talk is closed.
    PanelHost host() {
        return host;
    }

    /// Does something on the toolkit's thread.
    void interact(Runnable deed) {
        new FxRobot().interact(deed);
    }

    /// What the audience's window holds, or will hold.
    Scene audience() {
        return talk().audienceScene();
    }

    boolean isAudienceOpen() {
        Window window = audience().getWindow();
        return window != null && window.isShowing();
    }

    /// Lets someone change how the desktop wants windows to look.
    void desktopLooks(DesktopLook other) {
        interact(() -> look.set(other));
    }

    Instant now() {
        return now;
    }

    /// Lets time go by. What shows it looks at the clock with the next tick.
    void later(Duration time) {
        now = now.plus(time);
    }

    /// How long the talk has run by now.
    Duration elapsed() {
        return talk().state().timer().elapsed(now);
    }

    /// Presses a key in the presenter's window, and waits for what it does. The test's robot has one keyboard for all
    /// windows, this has that of the window.
    void press(KeyCode code) {
        interact(() -> fire(code));
    }

    /// The same on the toolkit's thread.
    void fire(KeyCode code) {
        Scene scene = root().getScene();
        Event.fireEvent(
                scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", code.getName(), code, false, false, false, false));
    }

    /// Waits for what happens in the background.
    static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
