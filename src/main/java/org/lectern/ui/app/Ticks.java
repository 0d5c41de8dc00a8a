package org.lectern.ui.app;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/// Has something done again and again, on the toolkit's thread.
///
/// An animation would do so too, but while one runs the toolkit draws frame after frame, and never rests.
final class Ticks {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("lectern-ticks").daemon().factory());
    private final Future<?> ticking;
    private final AtomicBoolean waiting = new AtomicBoolean();

    /// @param millis between one time and the next; what is late is not made up for
    Ticks(long millis, Runnable work) {
        ticking = clock.scheduleAtFixedRate(() -> ask(work), millis, millis, TimeUnit.MILLISECONDS);
    }

    private void ask(Runnable work) {
        if (!waiting.getAndSet(true)) {
            Platform.runLater(() -> {
                waiting.set(false);
                work.run();
            });
        }
    }

    /// Ends it.
    void stop() {
        ticking.cancel(false);
        clock.shutdown();
    }
}
