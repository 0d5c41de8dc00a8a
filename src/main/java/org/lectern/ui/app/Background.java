package org.lectern.ui.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Slow work, one piece after the other, off the thread of the windows; the result comes back on it.
final class Background implements AutoCloseable {

    private static final ThreadFactory THREADS =
            Thread.ofPlatform().name("lectern-background").daemon().factory();

    private final ExecutorService worker = Executors.newSingleThreadExecutor(THREADS);

    /// Does the work, then hands its result to the windows.
    ///
    /// @param failed hears of a failure that the work did not foresee
    <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        worker.execute(() -> {
            try {
                T result = work.get();
                Platform.runLater(() -> done.accept(result));
            } catch (RuntimeException e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
