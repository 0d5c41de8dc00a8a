package org.lectern.parse.meta;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// A day as people write it, most often without a year.
///
/// @param month 1 to 12
/// @param day 1 to 31
record Day(Optional<Integer> year, int month, int day, Optional<DayOfWeek> dayOfWeek) {

    private static final int LEAP_YEAR = 2000;

    /// The day, when there is such a day in some year.
    static Optional<Day> of(Optional<Integer> year, int month, int day, Optional<DayOfWeek> dayOfWeek) {
        return date(year.orElse(LEAP_YEAR), month, day).map(_ -> new Day(year, month, day, dayOfWeek));
    }

    /// The date: in its own year, or else in the year that brings it nearest to a date that is known. A day of the week
    /// decides between years that it fits and years that it does not.
    Optional<LocalDate> near(Optional<LocalDate> known) {
        return year.isPresent() ? date(year.get(), month, day) : known.flatMap(this::nearest);
    }

    private Optional<LocalDate> nearest(LocalDate known) {
        return IntStream.rangeClosed(known.getYear() - 1, known.getYear() + 1)
                .mapToObj(candidate -> date(candidate, month, day))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(this::contradicts)
                        .thenComparingLong(date -> Math.abs(ChronoUnit.DAYS.between(known, date))));
    }

    private boolean contradicts(LocalDate date) {
        return dayOfWeek.isPresent() && date.getDayOfWeek() != dayOfWeek.get();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
