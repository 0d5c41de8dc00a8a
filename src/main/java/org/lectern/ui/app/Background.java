package org.lectern.ui.app;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Slow work, one piece after the other, off the thread of the windows; the result comes back on it.
final class Background implements AutoCloseable {

    /// How long an end waits for work that has begun, in seconds.
    private static final long PATIENCE = 2;

    private final ScheduledThreadPoolExecutor worker;

    /// @param name of its thread, for those who look for a fault
    Background(String name) {
        worker = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().name(name).daemon().factory());
        worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
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

    /// Does the work after a while, unless the end comes first.
    void later(Duration delay, Runnable work) {
        if (!worker.isShutdown()) {
            var _ = worker.schedule(work, delay.toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    /// Does the work again and again until the end, with that much rest between.
    void every(Duration rest, Runnable work) {
        var _ = worker.scheduleWithFixedDelay(work, rest.toNanos(), rest.toNanos(), TimeUnit.NANOSECONDS);
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
