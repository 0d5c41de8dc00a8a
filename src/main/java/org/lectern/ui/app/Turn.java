package org.lectern.ui.app;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/// One window before another: what is shown in turn comes as soon as a scene's window is being drawn.
///
/// All windows that change in one pulse are drawn one behind the other, in an order that nobody knows; the second
/// waits for the first. The audience shall not be the one that waits.
final class Turn {

    private final Scene first;
    private Optional<Runnable> next = Optional.empty();

    /// @param first what its window shows comes first
    Turn(Scene first) {
        this.first = first;
        first.addPostLayoutPulseListener(() -> {
            next.ifPresent(Platform::runLater);
            next = Optional.empty();
        });
    }

    /// Shows that when the first window has what it shows now, or at once where that window is not up. Something else
    /// that still waits is left out.
    void take(Runnable show) {
        if (isShowing()) {
            next = Optional.of(show);
            Platform.requestNextPulse();
        } else {
            show.run();
        }
    }

    private boolean isShowing() {
        return Optional.ofNullable(first.getWindow()).filter(Window::isShowing).isPresent();
    }
}
