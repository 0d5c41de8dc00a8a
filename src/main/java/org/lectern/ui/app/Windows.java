package org.lectern.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import org.lectern.ui.Text;
import org.lectern.ui.screens.Display;
import org.lectern.ui.screens.Placement;

/// Opens, moves and closes windows; no other class does.
final class Windows {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    /// What a desktop's frame around a window may take.
    private static final double FRAME = 60;
    private static final double MIN_WIDTH = 800;
    private static final double MIN_HEIGHT = 520;
    /// How much of the screen an ordinary audience window takes.
    private static final double AUDIENCE_SHARE = 0.5;
    private static final Duration IDENTIFYING = Duration.seconds(3);

    private final Stage main;
    private final Consumer<Parent> dress;
    private Optional<Stage> audience = Optional.empty();
    private boolean filling;
    private boolean wasMaximized;

    /// The main window, not shown yet.
    ///
    /// @param dress lets further windows look like it
    Windows(Scene scene, Consumer<Parent> dress) {
        this.dress = dress;
        main = new Stage();
        main.setScene(scene);
        main.setTitle(Text.get("window.title"));
        main.setMinWidth(MIN_WIDTH);
        main.setMinHeight(MIN_HEIGHT);
        keepEscape(main);
        scene.addPostLayoutPulseListener(() -> {
            if (filling) {
                Platform.runLater(this::fillNow);
            }
        });
    }

    // Esc has meanings of its own, and a hint over the slide would be seen by all.
    private static void keepEscape(Stage stage) {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    }

    /// Brings the main window up.
    void open() {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        main.setWidth(Math.min(WIDTH, room.getWidth()));
        main.setHeight(Math.min(HEIGHT, room.getHeight()));
        // With its frame it would not fit on such a screen, and the title bar would be out of reach.
        main.setMaximized(room.getWidth() < WIDTH + FRAME || room.getHeight() < HEIGHT + FRAME);
        main.show();
        main.toFront();
    }

    /// Names the main window after a talk.
    void name(String talk) {
        main.setTitle(Text.get("window.talk", talk));
    }

    /// Asked before the main window closes; true lets it.
    void onClose(BooleanSupplier mayClose) {
        main.setOnCloseRequest(event -> {
            if (!mayClose.getAsBoolean()) {
                event.consume();
            }
        });
    }

    /// Runs that when the main window is gone.
    void onClosed(Runnable gone) {
        main.setOnHidden(event -> {
            closeAudience();
            gone.run();
        });
    }

    /// Closes all windows.
    void close() {
        main.close();
    }

    /// Puts the presenter view where it belongs.
    void placeMain(Placement placement) {
        switch (placement) {
            case Placement.Fill(Display display) -> fill(display);
            case Placement.Window(Display display) -> {
                filling = false;
                main.setFullScreen(false);
                if (!isOn(main, display)) {
                    main.setX(display.x() + Math.max(0, (display.width() - main.getWidth()) / 2));
                    main.setY(display.y() + Math.max(0, (display.height() - main.getHeight()) / 2));
                }
                main.setMaximized(main.isMaximized() || wasMaximized);
                wasMaximized = false;
            }
        }
    }

    private static boolean isOn(Stage stage, Display display) {
        double middle = stage.getX() + stage.getWidth() / 2;
        double centre = stage.getY() + stage.getHeight() / 2;
        return middle >= display.x()
                && middle < display.x() + display.width()
                && centre >= display.y()
                && centre < display.y() + display.height();
    }

    // The toolkit moves a window with its next pulse, and not before: filled at once, it would take the size of the
    // screen that it leaves.
    private void fill(Display display) {
        if (isOn(main, display)) {
            main.setFullScreen(true);
            return;
        }
        main.setFullScreen(false);
        wasMaximized |= main.isMaximized();
        main.setMaximized(false);
        main.setX(display.x());
        main.setY(display.y());
        filling = true;
    }

    private void fillNow() {
        if (filling) {
            filling = false;
            main.setFullScreen(true);
        }
    }

    // The toolkit gives one window at a time the full screen, and takes it from the other.

    // So the audience window covers its screen without it: no frame, above the desktop's bars, as large as the screen.
    private static void cover(Stage stage, Display display) {
        stage.setAlwaysOnTop(true);
        stage.setX(display.x());
        stage.setY(display.y());
        stage.setWidth(display.width());
        stage.setHeight(display.height());
    }

    /// Brings the audience window up, or moves it.
    ///
    /// @param scene for the window when it is not up yet
    /// @param closed runs when someone closes it
    void openAudience(Scene scene, Placement placement, Runnable closed) {
        Stage stage = audience.orElseGet(() -> newAudience(scene, placement, closed));
        switch (placement) {
            case Placement.Fill(Display display) -> cover(stage, display);
            case Placement.Window(Display display) -> beside(stage, display);
        }
        if (!stage.isShowing()) {
            stage.show();
        }
        main.toFront();
        main.requestFocus();
    }

    private static void beside(Stage stage, Display display) {
        if (stage.isShowing() && isOn(stage, display)) {
            return;
        }
        double width = display.width() * AUDIENCE_SHARE;
        stage.setWidth(width);
        stage.setHeight(width * 9 / 16);
        stage.setX(display.x() + display.width() - width);
        stage.setY(display.y());
    }

    private Stage newAudience(Scene scene, Placement placement, Runnable closed) {
        Stage stage = new Stage(placement instanceof Placement.Fill ? StageStyle.UNDECORATED : StageStyle.DECORATED);
        stage.setScene(scene);
        stage.setTitle(Text.get("window.audience"));
        keepEscape(stage);
        stage.setOnCloseRequest(event -> closed.run());
        audience = Optional.of(stage);
        return stage;
    }

    /// Whether the audience window is up.
    boolean isAudienceOpen() {
        return audience.filter(Stage::isShowing).isPresent();
    }

    /// Lets the audience window go.
    void closeAudience() {
        audience.ifPresent(Stage::close);
        audience = Optional.empty();
    }

    /// The window that has the focus fills its screen, or no longer does.
    void toggleFullscreen() {
        Stage stage = audience.filter(Stage::isFocused)
                .filter(window -> window.getStyle() == StageStyle.DECORATED)
                .orElse(main);
        stage.setFullScreen(!stage.isFullScreen());
    }

    /// Asks for files to open.
    ///
    /// @param folder where to begin
    List<Path> chooseFiles(Optional<Path> folder) {
        return FileDialog.choose(main, folder);
    }

    /// Shows a number on each screen for a moment.
    void identify(List<Display> displays) {
        for (int i = 0; i < displays.size(); i++) {
            Display display = displays.get(i);
            identify(display, ScreenNumber.of(i + 1, display.height() / 3, dress));
        }
        main.requestFocus();
    }

    private void identify(Display display, Scene number) {
        Stage stage = new Stage(StageStyle.TRANSPARENT);
        stage.initOwner(main);
        stage.setAlwaysOnTop(true);
        stage.setScene(number);
        stage.setX(display.x() + display.width() / 3);
        stage.setY(display.y() + display.height() / 3);
        stage.show();
        PauseTransition pause = new PauseTransition(IDENTIFYING);
        pause.setOnFinished(event -> stage.close());
        pause.play();
    }
}
