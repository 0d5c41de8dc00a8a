package org.lectern.ui.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Slow work, one piece after the other, off the thread of the windows; the result comes back on it.
final class Background implements AutoCloseable {

    /// How long an end waits for work that has begun, in seconds.
    private static final long PATIENCE = 2;

    private final ExecutorService worker;

    /// @param name of its thread, for those who look for a fault
    Background(String name) {
        worker = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /// Does the work, then hands its result to the windows.
    ///
    /// @param failed hears of a failure that the work did not foresee
    <T> void run(Supplier<T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        execute(() -> {
            try {
                T result = work.get();
                Platform.runLater(() -> done.accept(result));
            } catch (RuntimeException e) {
                Platform.runLater(() -> failed.accept(e));
            }
        });
    }

    /// Does the work, of which nobody waits for a result. After the end it does nothing.
    void execute(Runnable work) {
        if (!worker.isShutdown()) {
            worker.execute(work);
        }
    }

    @Override
    public void close() {
        worker.shutdown();
        try {
            if (!worker.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
