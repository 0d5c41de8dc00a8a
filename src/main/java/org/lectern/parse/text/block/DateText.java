package org.lectern.parse.text.block;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a whole date in a line: `2026-03-07`, `7.3.2026`, `7 March 2026`, `March 7, 2026`, in a few languages.
public final class DateText {

    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)[-/](\\d{1,2})[-/](\\d{1,2})\\b");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)\\d\\d)\\b");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th|\\.|er)?\\s+(?:de\\s+)?(\\p{L}{3,12})\\.?,?\\s+(?:de\\s+)?((?:19|20)\\d\\d)\\b");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("\\b(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)\\b");
    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.ITALIAN,
            Locale.of("es"),
            Locale.of("pt"),
            Locale.of("nl"));

    private DateText() {}

    /// The first date in the text.
    public static Optional<LocalDate> find(String text) {
        return numbers(ISO.matcher(text), 1, 2, 3)
                .or(() -> numbers(DOTTED.matcher(text), 3, 2, 1))
                .or(() -> named(DAY_FIRST.matcher(text), 3, 2, 1))
                .or(() -> named(MONTH_FIRST.matcher(text), 3, 1, 2));
    }

    private static Optional<LocalDate> numbers(Matcher found, int year, int month, int day) {
        return found.find()
                ? date(found.group(year), Integer.parseInt(found.group(month)), found.group(day))
                : Optional.empty();
    }

    private static Optional<LocalDate> named(Matcher found, int year, int month, int day) {
        return found.find()
                ? month(found.group(month)).flatMap(number -> date(found.group(year), number, found.group(day)))
                : Optional.empty();
    }

    private static Optional<Integer> month(String name) {
        String start = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(Month.values())
                .filter(month -> LANGUAGES.stream()
                        .map(language ->
                                month.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT))
                        .anyMatch(whole -> whole.equals(start) || (whole.startsWith(start) && start.length() >= 3)))
                .map(Month::getValue)
                .findFirst();
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
