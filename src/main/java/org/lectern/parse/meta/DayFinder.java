package org.lectern.parse.meta;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds a day in a text: "Thursday 14th March", "March 14, 2024", "14. März", "le 14 mars", "2024-03-14", "14.3.2024".
final class DayFinder {

    private static final String WEEKDAY =
            "(?:(?<weekday>" + Calendar.dayNames() + ")\\.?,?\\s+(?:the\\s+|den\\s+|le\\s+)?)?";
    private static final String YEAR = "(?:,?\\s+(?:de\\s+)?(?<year>(?:19|20)\\d\\d))?";
    private static final String MONTH = "(?<month>" + Calendar.monthNames() + ")\\b\\.?";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?";
    /// A second day after the first one: a span of days, which is no day.
    private static final String SPAN = "(?:\\s*(?:[-–—/&+]|to|bis|and|und|au|al)\\s*\\d{1,2}(?:st|nd|rd|th|\\.)?)";
    private static final String NOT_IN_NUMBER = "(?<![\\p{L}\\p{N}.:/-])";

    private static final Pattern DAY_MONTH = pattern(
            WEEKDAY + DAY + "(?<span>" + SPAN + ")?\\s+(?:of\\s+|de\\s+)?" + MONTH + "(?![\\p{L}\\p{N}])" + YEAR);
    private static final Pattern MONTH_DAY =
            pattern(WEEKDAY + MONTH + "\\s+" + DAY + "(?![\\p{L}\\p{N}]|:\\d)(?<span>" + SPAN + "(?![\\d:]))?" + YEAR);
    private static final Pattern ISO =
            pattern("(?<year>(?:19|20)\\d\\d)[-/](?<month>\\d{1,2})[-/](?<day>\\d{1,2})(?!\\d)");
    private static final Pattern DOTTED =
            pattern(WEEKDAY + "(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?(?<year>(?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern SLASHED =
            pattern("(?<first>\\d{1,2})[/-](?<second>\\d{1,2})[/-](?<year>(?:19|20)\\d\\d)(?!\\d)");

    private DayFinder() {}

    private static Pattern pattern(String body) {
        return Pattern.compile(NOT_IN_NUMBER + body, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// A day and where it stands.
    ///
    /// @param day empty for a span of days, such as "14-15 March"
    record Found(Optional<Day> day, int start, int end) {}

    /// The first day of the text.
    static Optional<Found> find(String text) {
        return (Glance.mayHoldYear(text) ? inNumbers(text) : Optional.<Found>empty())
                .or(() -> Glance.mayHoldMonth(text) ? inWords(text) : Optional.empty());
    }

    private static Optional<Found> inNumbers(String text) {
        return find(ISO, text).or(() -> find(DOTTED, text)).or(() -> slashed(text));
    }

    private static Optional<Found> inWords(String text) {
        return find(DAY_MONTH, text).or(() -> find(MONTH_DAY, text));
    }

    private static Optional<Found> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? found(matcher.toMatchResult()) : Optional.empty();
    }

    private static Optional<Found> found(MatchResult match) {
        boolean span = match.namedGroups().containsKey("span") && match.group("span") != null;
        Optional<Day> day =
                Day.of(year(match), month(match.group("month")), Integer.parseInt(match.group("day")), weekday(match));
        return day.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(span ? Optional.empty() : day, match.start(), match.end()));
    }

    /// 14/3/2024 and 3/14/2024 can only be one thing; 3/4/2024 can be two, so it says nothing.
    private static Optional<Found> slashed(String text) {
        Matcher match = SLASHED.matcher(text);
        if (!match.find()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(match.group("first"));
        int second = Integer.parseInt(match.group("second"));
        List<Day> possible = Stream.of(day(match, second, first), day(match, first, second))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return possible.size() == 1
                ? Optional.of(new Found(Optional.of(possible.getFirst()), match.start(), match.end()))
                : Optional.empty();
    }

    private static Optional<Day> day(MatchResult match, int month, int day) {
        return Day.of(year(match), month, day, Optional.empty());
    }

    private static Optional<Integer> year(MatchResult match) {
        return Optional.ofNullable(match.group("year")).map(Integer::valueOf);
    }

    private static Optional<DayOfWeek> weekday(MatchResult match) {
        return match.namedGroups().containsKey("weekday")
                ? Optional.ofNullable(match.group("weekday")).flatMap(Calendar::dayOfWeek)
                : Optional.empty();
    }

    private static int month(String text) {
        return Calendar.month(text).orElseGet(() -> Character.isDigit(text.charAt(0)) ? Integer.parseInt(text) : 0);
    }
}
