package org.lectern.cli;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import javafx.util.Duration;

/// Presses the keys of a talk, one a beat: through the slides, the overview, the links, the help and the black screen.
final class PractisedHands {

    private static final Duration BEAT = Duration.millis(100);

    /// How many beats the window has for opening the talk.
    private static final int UPBEAT = 10;

    private static final List<KeyCode> KEYS = List.of(
            KeyCode.RIGHT,
            KeyCode.RIGHT,
            KeyCode.LEFT,
            KeyCode.T,
            KeyCode.O,
            KeyCode.RIGHT,
            KeyCode.ENTER,
            KeyCode.L,
            KeyCode.ESCAPE,
            KeyCode.F1,
            KeyCode.ESCAPE,
            KeyCode.B,
            KeyCode.B,
            KeyCode.END,
            KeyCode.T);

    private final Window window;
    private final Timeline beats = new Timeline();

    /// @param done runs on the toolkit's thread after the last key
    PractisedHands(Window window, Runnable done) {
        this.window = window;
        for (int i = 0; i < KEYS.size(); i++) {
            KeyCode key = KEYS.get(i);
            beats.getKeyFrames().add(new KeyFrame(BEAT.multiply(UPBEAT + i), event -> press(key)));
        }
        beats.setOnFinished(event -> done.run());
    }

    void play() {
        beats.play();
    }

    private void press(KeyCode key) {
        Event.fireEvent(window.getScene(), event(KeyEvent.KEY_PRESSED, key));
        Event.fireEvent(window.getScene(), event(KeyEvent.KEY_RELEASED, key));
    }

    private static KeyEvent event(javafx.event.EventType<KeyEvent> type, KeyCode key) {
        return new KeyEvent(type, "", key.getName(), key, false, false, false, false);
    }
}
