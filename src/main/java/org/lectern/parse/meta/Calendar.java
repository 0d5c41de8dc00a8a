package org.lectern.parse.meta;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names of months and days in several languages. The JDK's own names are not used: an image with one language only
/// would know only one.
final class Calendar {

    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();

    static {
        for (String line : Words.lines("calendar.txt")) {
            String key = line.substring(0, line.indexOf(':'));
            for (String word : line.substring(key.length() + 1).strip().split(" ", -1)) {
                add(key, word);
            }
        }
    }

    private Calendar() {}

    private static void add(String key, String word) {
        if (Character.isDigit(key.charAt(0))) {
            MONTHS.put(word, Integer.valueOf(key));
        } else {
            DAYS.put(word, DayOfWeek.valueOf(key.toUpperCase(Locale.ROOT)));
        }
    }

    /// 1 to 12.
    static Optional<Integer> month(String name) {
        return Optional.ofNullable(MONTHS.get(name.toLowerCase(Locale.ROOT)));
    }

    static Optional<DayOfWeek> dayOfWeek(String name) {
        return Optional.ofNullable(DAYS.get(name.toLowerCase(Locale.ROOT)));
    }

    /// An alternative of all names of months, for a pattern that ignores case.
    static String monthNames() {
        return alternative(MONTHS.keySet().stream());
    }

    /// An alternative of all names of days, for a pattern that ignores case.
    static String dayNames() {
        return alternative(DAYS.keySet().stream());
    }

    private static String alternative(Stream<String> names) {
        return names.sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
