package org.lectern.show.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lectern.show.Stopwatch;
import org.lectern.show.TalkTimer;

/// A timer as one word: both stopwatches and the mode, then those that a reset took away, if there are any.
///
/// `run=PT1M=2026-03-24T12:00:00Z;rest=PT1M;asking` and, after a bar, the timer before the reset.
final class TimerText {

    private TimerText() {}

    static String of(TalkTimer timer) {
        return single(timer)
                + timer.beforeReset().map(before -> "|" + single(before)).orElse("");
    }

    /// @throws IllegalArgumentException or one of its kind when it is no such word
    static TalkTimer timer(String word) {
        List<String> timers = List.of(word.split("\\|", -1));
        return single(
                timers.getFirst(),
                timers.size() > 1 ? Optional.of(single(timers.get(1), Optional.empty())) : Optional.empty());
    }

    private static String single(TalkTimer timer) {
        return of(timer.talk()) + ";" + of(timer.speaking()) + ";" + (timer.questions() ? "asking" : "speaking");
    }

    private static TalkTimer single(String word, Optional<TalkTimer> beforeReset) {
        List<String> parts = List.of(word.split(";", -1));
        return new TalkTimer(
                stopwatch(parts.get(0)), stopwatch(parts.get(1)), parts.get(2).equals("asking"), beforeReset);
    }

    private static String of(Stopwatch stopwatch) {
        return switch (stopwatch) {
            case Stopwatch.Fresh _ -> "fresh";
            case Stopwatch.Running(Duration before, Instant since) -> "run=" + before + "=" + since;
            case Stopwatch.Paused(Duration total) -> "rest=" + total;
        };
    }

    private static Stopwatch stopwatch(String word) {
        List<String> parts = List.of(word.split("=", -1));
        return switch (parts.getFirst()) {
            case "fresh" -> new Stopwatch.Fresh();
            case "run" -> new Stopwatch.Running(Duration.parse(parts.get(1)), Instant.parse(parts.get(2)));
            case "rest" -> new Stopwatch.Paused(Duration.parse(parts.get(1)));
            default -> throw new IllegalArgumentException("no stopwatch is " + word);
        };
    }
}
