package org.lectern.ui.app;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Prepares what the next keys may show, while nothing else is to be done. Who flips fast is not held up by it.
final class Foresight {

    /// After a flip: until the slide has gone over into the next, and everything beside it has followed.
    private static final Duration REST = Duration.millis(220);

    /// Between two pieces of work, so that a key that is pressed meanwhile waits for one at most.
    private static final Duration GAP = Duration.millis(20);

    private final BooleanSupplier work;
    private final PauseTransition pause = new PauseTransition();

    /// @param work does one piece, and says whether there may be another
    Foresight(BooleanSupplier work) {
        this.work = work;
        pause.setOnFinished(event -> prepare());
    }

    /// Something was shown: waits, and prepares what may come after it.
    void begin() {
        await(REST);
    }

    /// Prepares nothing more.
    void end() {
        pause.stop();
    }

    private void prepare() {
        if (work.getAsBoolean()) {
            await(GAP);
        }
    }

    private void await(Duration length) {
        pause.stop();
        pause.setDuration(length);
        pause.playFromStart();
    }
}
