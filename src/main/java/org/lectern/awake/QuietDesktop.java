package org.lectern.awake;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A desktop whose notifications are turned off by a setting, as long as Lectern runs.
///
/// The setting belongs to its user, so a process beside Lectern watches over it: it sees the end of its input when
/// Lectern lets go, and also when Lectern is killed, and turns the notifications on again.
///
/// @param other what keeps the desktop awake, and quiet if it can
/// @param state the folder in which it is noted that they are off
/// @param environment of the commands
record QuietDesktop(Desktop other, Banners banners, Path state, Map<String, String> environment) implements Desktop {

    /// How long the setting may take.
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final String MARK = "notifications-off";

    @Override
    public Grants ask(boolean quiet) {
        Grants granted = other.ask(quiet);
        return quiet && !granted.quiet()
                ? turnedOff()
                        .map(on -> new Grants(granted.awake(), true, () -> {
                            on.run();
                            granted.close();
                        }))
                        .orElse(granted)
                : granted;
    }

    /// Turns them off.
    ///
    /// @return turns them on again; empty when they could not be turned off
    private Optional<Runnable> turnedOff() {
        try {
            Files.createDirectories(state);
            Process watchdog = watchdog();
            if (saysQuiet(watchdog)) {
                return Optional.of(() -> letGo(watchdog));
            }
            letGo(watchdog);
        } catch (IOException _) {
            // no shell, or nowhere to note it: they stay on
        }
        return Optional.empty();
    }

    private Process watchdog() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        "/bin/sh",
                        "-c",
                        banners.script(),
                        "lectern",
                        state.resolve(MARK).toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static boolean saysQuiet(Process watchdog) {
        CompletableFuture<Boolean> said = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try (BufferedReader out = watchdog.inputReader()) {
                said.complete("quiet".equals(out.readLine()));
            } catch (IOException _) {
                said.complete(false);
            }
        });
        try {
            return said.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException _) {
            // no answer is a refusal
        }
        return false;
    }

    /// Waits until they are on again, so that whoever asks next finds the setting as it was.
    private static void letGo(Process watchdog) {
        try {
            watchdog.getOutputStream().close();
            watchdog.waitFor(PATIENCE);
        } catch (IOException _) {
            // it is gone
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
