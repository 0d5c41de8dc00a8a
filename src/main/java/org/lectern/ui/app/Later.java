package org.lectern.ui.app;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Does one thing after a while, on the toolkit's thread, unless something else is asked for before that.
///
/// An animation could wait as well, but while one runs the toolkit looks for changes at every pulse, and that is the
/// time in which it brings a flip to the screens.
final class Later {

    private int asked;

    /// Does that, and nothing that was asked for before.
    void after(Duration time, Runnable work) {
        int mine = ++asked;
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS, Platform::runLater)
                .execute(() -> {
                    if (mine == asked) {
                        work.run();
                    }
                });
    }

    /// Does nothing of what was asked for.
    void cancel() {
        asked++;
    }
}
