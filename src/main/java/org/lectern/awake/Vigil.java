package org.lectern.awake;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// Keeps a desktop awake and quiet from the beginning of a show to its end, on a thread of its own: nobody waits for
/// the
/// desktop, neither at the beginning nor at the end.
public final class Vigil implements AutoCloseable {

    private final Desktop desktop;
    private final BooleanSupplier quiet;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("lectern-awake").daemon().factory());
    private Optional<Grants> held = Optional.empty();
    private boolean wanted;

    /// @param quiet whether notifications are to be held back; asked when a show begins
    public Vigil(Desktop desktop, BooleanSupplier quiet) {
        this.desktop = desktop;
        this.quiet = quiet;
    }

    /// A show runs from now on; a second beginning does nothing.
    public void begin() {
        if (!wanted) {
            wanted = true;
            boolean wished = quiet.getAsBoolean();
            worker.execute(() -> held = Optional.of(desktop.ask(wished)));
        }
    }

    /// No show runs any more.
    public void end() {
        if (wanted) {
            wanted = false;
            worker.execute(this::release);
        }
    }

    /// What a desktop grants when it is asked, and at once let be.
    ///
    /// @param quiet whether notifications are to be held back
    /// @param patience how long its answer may take; a later one means nothing is granted
    public static Grants ask(Desktop desktop, boolean quiet, Duration patience) {
        CompletableFuture<Grants> answer = new CompletableFuture<>();
        Thread.ofPlatform().name("lectern-awake").daemon().start(() -> answer.complete(asked(desktop, quiet)));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException _) {
            // no answer is a refusal
        }
        return Grants.NOTHING;
    }

    private static Grants asked(Desktop desktop, boolean quiet) {
        try (Grants grants = desktop.ask(quiet)) {
            return grants;
        }
    }

    private void release() {
        held.ifPresent(Grants::close);
        held = Optional.empty();
    }

    /// Ends it, and waits for nothing: what is still granted goes with the process.
    @Override
    public void close() {
        end();
        worker.shutdown();
    }
}
