package org.lectern.show;

import java.time.Duration;

/// Durations as a clock shows them.
public final class DurationText {

    private DurationText() {}

    /// Such as `0:05`, `12:41`, `1:02:03`. Parts of a second are left out; a negative duration has a minus in front.
    public static String of(Duration duration) {
        long seconds = duration.abs().toSeconds();
        String sign = duration.isNegative() && seconds > 0 ? "−" : "";
        return sign + (seconds < 3600 ? minutes(seconds) : hours(seconds));
    }

    private static String minutes(long seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private static String hours(long seconds) {
        return "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
