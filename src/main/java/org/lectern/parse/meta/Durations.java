package org.lectern.parse.meta;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads lengths of talks: `30`, `30m`, `30 min`, `1h30`, `1.5 hours`, `90s`, `PT30M`, `00:30:00`, `0:45`, `45:00`.
final class Durations {

    /// Longer is no talk.
    static final Duration MAX = Duration.ofHours(24);

    private static final Pattern PARTS = Pattern.compile(
            "(?:(?<hours>\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:h|hrs?|hours?|std|stunden?|heures?|horas?)\\.?\\s*)?"
                    + "(?:(?<minutes>\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:m|min|mins|minutes?|minuten?|minutos?|$)\\.?\\s*)?"
                    + "(?:(?<seconds>\\d{1,6})\\s*(?:s|secs?|seconds?|sekunden?|secondes?|segundos?)\\.?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    /// `45:00` is minutes and seconds, `1:30` is hours and minutes: no talk is five hours long.
    private static final int FIRST_MINUTES = 5;

    private Durations() {}

    /// The length; a number alone is minutes. Empty when it is none, or not between 0 and {@link #MAX}.
    static Optional<Duration> of(String text) {
        String written = text.strip();
        return iso(written).or(() -> clock(written)).or(() -> parts(written)).filter(Durations::isSensible);
    }

    private static boolean isSensible(Duration duration) {
        return duration.isPositive() && duration.compareTo(MAX) <= 0;
    }

    private static Optional<Duration> iso(String text) {
        try {
            return text.startsWith("P") ? Optional.of(Duration.parse(text)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> clock(String text) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(clock.group(1));
        int second = Integer.parseInt(clock.group(2));
        if (clock.group(3) != null) {
            return Optional.of(
                    Duration.ofHours(first).plusMinutes(second).plusSeconds(Integer.parseInt(clock.group(3))));
        }
        return Optional.of(
                first >= FIRST_MINUTES
                        ? Duration.ofMinutes(first).plusSeconds(second)
                        : Duration.ofHours(first).plusMinutes(second));
    }

    private static Optional<Duration> parts(String text) {
        Matcher parts = PARTS.matcher(text);
        return text.isEmpty() || !parts.matches()
                ? Optional.empty()
                : Optional.of(seconds(parts.group("hours"), 3600)
                        .plus(seconds(parts.group("minutes"), 60))
                        .plus(seconds(parts.group("seconds"), 1)));
    }

    private static Duration seconds(@Nullable String number, int unit) {
        return number == null
                ? Duration.ZERO
                : Duration.ofSeconds(new BigDecimal(number.replace(',', '.'))
                        .multiply(BigDecimal.valueOf(unit))
                        .longValue());
    }
}
