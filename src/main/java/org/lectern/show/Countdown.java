package org.lectern.show;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What is left until an instant, as a clock shows it.
public final class Countdown {

    private Countdown() {}

    /// Such as `9:59`; it begins at the whole length, stands until a whole second is over, and ends at `0:00`.
    public static String of(Duration left) {
        return DurationText.of(left.isPositive() ? wholeSecondsUp(left) : Duration.ZERO);
    }

    /// What is left at an instant.
    public static String of(Instant end, Instant now) {
        return of(Duration.between(now, end));
    }

    private static Duration wholeSecondsUp(Duration duration) {
        return duration.plus(Duration.ofSeconds(1).minusNanos(1)).truncatedTo(ChronoUnit.SECONDS);
    }
}
