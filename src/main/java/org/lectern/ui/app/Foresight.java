package org.lectern.ui.app;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Prepares what the next keys may show, while nothing else is to be done. Who flips fast is not held up by it.
final class Foresight {

    /// After a flip: until the slide has gone over into the next, and everything beside it has followed.
    private static final Duration REST = Duration.ofMillis(220);

    /// Between two pieces of work, so that a key that is pressed meanwhile waits for one at most.
    private static final Duration GAP = Duration.ofMillis(20);

    private final BooleanSupplier work;
    private final Later later = new Later();

    /// @param work does one piece, and says whether there may be another
    Foresight(BooleanSupplier work) {
        this.work = work;
    }

    /// Something was shown: waits, and prepares what may come after it.
    void begin() {
        later.after(REST, this::prepare);
    }

    /// Prepares nothing more.
    void end() {
        later.cancel();
    }

    private void prepare() {
        if (work.getAsBoolean()) {
            later.after(GAP, this::prepare);
        }
    }
}
