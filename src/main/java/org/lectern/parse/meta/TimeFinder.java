package org.lectern.parse.meta;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds a time of day, or a span from one to another: "14:40 - 15:10", "2:40 PM – 3:10 PM", "3-5pm",
/// "10.15 bis 11.30 Uhr", "18h30", "10 am".
final class TimeFinder {

    private static final String HALF = "a\\.?m\\b\\.?|p\\.?m\\b\\.?";
    private static final String UHR = "Uhr|h";
    private static final String LEFT = "(?<![\\p{L}\\p{N}.:/$€£-])";
    private static final String RIGHT = "(?![\\p{L}\\p{N}]|[.:,/-]\\d|\\s?[%€$£])";
    private static final String DASH = "\\s*(?:[-–—−‒~]|to\\b|until\\b|till\\b|bis\\b|à|a\\b|al\\b|tot\\b)\\s*";

    private static final Pattern SPAN =
            pattern(LEFT + time("1") + "(?:\\s*(?:" + ZoneFinder.NAME + "))?" + DASH + time("2") + RIGHT);
    private static final Pattern SINGLE = pattern(LEFT + time("1") + RIGHT);

    private static final int NOON = 12;

    private TimeFinder() {}

    private static String time(String number) {
        return "(?<hour" + number + ">\\d{1,2})(?:(?<mark" + number + ">[:.h])(?<minute" + number
                + ">\\d{2}))?(?:\\s*(?<half" + number + ">" + HALF + "|" + UHR + "))?";
    }

    private static Pattern pattern(String body) {
        return Pattern.compile(body, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// A time and where it stands.
    record Found(LocalTime start, Optional<LocalTime> end, int from, int to) {}

    /// The first span of time, else the first time.
    static Optional<Found> find(String text) {
        return Glance.mayHoldTime(text) ? find(SPAN, text, true).or(() -> find(SINGLE, text, false)) : Optional.empty();
    }

    private static Optional<Found> find(Pattern pattern, String text, boolean span) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Optional<Found> found = span ? span(matcher) : single(matcher);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// A bare number is no time: one of the two must have minutes or say that it is a time.
    private static Optional<Found> span(MatchResult match) {
        Clock first = Clock.of(match, "1");
        Clock second = Clock.of(match, "2");
        if (!first.isMarked() && !second.isMarked()) {
            return Optional.empty();
        }
        return second.time()
                .flatMap(end -> first.before(second, end)
                        .map(start -> new Found(start, Optional.of(end), match.start(), match.end())));
    }

    /// A full stop between two numbers is a time only beside another time, or with "Uhr".
    private static Optional<Found> single(MatchResult match) {
        Clock clock = Clock.of(match, "1");
        boolean plain = clock.isMarked() && (clock.half() != null || !".".equals(clock.mark()));
        return plain
                ? clock.time().map(start -> new Found(start, Optional.empty(), match.start(), match.end()))
                : Optional.empty();
    }

    /// A time as written.
    private record Clock(
            int hour,
            @Nullable String mark,
            int minute,
            @Nullable String half) {

        static Clock of(MatchResult match, String number) {
            String minute = match.group("minute" + number);
            return new Clock(
                    Integer.parseInt(match.group("hour" + number)),
                    match.group("mark" + number),
                    minute == null ? 0 : Integer.parseInt(minute),
                    match.group("half" + number));
        }

        boolean isMarked() {
            return mark != null || half != null;
        }

        private boolean isMorning() {
            return half != null && Character.toLowerCase(half.charAt(0)) == 'a';
        }

        private boolean isAfternoon() {
            return half != null && Character.toLowerCase(half.charAt(0)) == 'p';
        }

        Optional<LocalTime> time() {
            boolean half12 = isMorning() || isAfternoon();
            if (minute > 59 || hour > (half12 ? NOON : 24) || (hour == 24 && minute > 0)) {
                return Optional.empty();
            }
            int full = half12 ? hour % NOON + (isAfternoon() ? NOON : 0) : hour % 24;
            return Optional.of(LocalTime.of(full, minute));
        }

        /// "3:35 - 4:20pm" begins in the afternoon too; "11:30 - 1pm" does not.
        Optional<LocalTime> before(Clock second, LocalTime end) {
            boolean inherits = half == null && second.isAfternoon() && hour <= NOON;
            Optional<LocalTime> same = new Clock(hour, mark, minute, inherits ? "pm" : half).time();
            return inherits && same.filter(start -> start.isAfter(end)).isPresent() ? time() : same;
        }
    }
}
