package org.lectern.parse.meta;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a line apart into when it is and what is left.
final class MomentFinder {

    /// What stands where a time or a day was taken out.
    private static final char HOLE = '\u0000';

    private static final Pattern DAY_NAME = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + Calendar.dayNames() + ")(?![\\p{L}\\p{N}])\\.?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// Lines that are longer are no schedule.
    static final int MAX_CHARACTERS = 2_000;

    private final StringBuilder text;
    private Optional<TimeFinder.Found> time = Optional.empty();
    private Optional<String> zone = Optional.empty();
    private Optional<Day> day = Optional.empty();
    private boolean span;

    private MomentFinder(String text) {
        this.text = new StringBuilder(text.replace(HOLE, ' '));
    }

    /// A line and its moment.
    ///
    /// @param before what stands before the first time or day, as written
    /// @param after what stands behind it, other times and days left out
    /// @param joint the mark that joins it to the moment, such as a comma; a letter where there is none
    /// @param spansDays whether it names several days, such as "14-15 March"
    record Found(Moment moment, String before, String after, char joint, boolean spansDays) {

        boolean hasTime() {
            return moment.start().isPresent();
        }
    }

    /// The moment of a line, when it names a time or a day.
    static Optional<Found> find(String line) {
        boolean worth = line.length() <= MAX_CHARACTERS
                && (Glance.mayHoldTime(line) || Glance.mayHoldYear(line) || Glance.mayHoldMonth(line));
        return worth ? new MomentFinder(line).found() : Optional.empty();
    }

    /// The moment of a line, when it names a time.
    static Optional<Found> findTime(String line) {
        return Glance.mayHoldTime(line) ? find(line).filter(Found::hasTime) : Optional.empty();
    }

    private Optional<Found> found() {
        takeTime();
        takeDay();
        if (time.isEmpty() && day.isEmpty() && !span) {
            return Optional.empty();
        }
        takeDayNames();
        int hole = text.indexOf(String.valueOf(HOLE));
        Optional<LocalTime> start = time.map(TimeFinder.Found::start);
        Moment moment = new Moment(day, start, time.flatMap(TimeFinder.Found::end), zone);
        String behind = text.substring(hole);
        return Optional.of(new Found(moment, text.substring(0, hole), Rest.of(behind, HOLE), joint(behind), span));
    }

    private static char joint(String behind) {
        return behind.chars()
                .filter(c -> c != HOLE && !Character.isWhitespace(c))
                .mapToObj(c -> (char) c)
                .findFirst()
                .orElse(' ');
    }

    private void takeTime() {
        time = TimeFinder.find(text.toString());
        time.ifPresent(found -> {
            Optional<ZoneFinder.Found> behind = ZoneFinder.at(text.toString(), found.to());
            zone = behind.map(ZoneFinder.Found::zone);
            cut(found.from(), behind.map(ZoneFinder.Found::to).orElse(found.to()));
        });
    }

    private void takeDay() {
        DayFinder.find(text.toString()).ifPresent(found -> {
            day = found.day();
            span = found.day().isEmpty();
            cut(found.start(), found.end());
        });
    }

    private void takeDayNames() {
        Matcher name = DAY_NAME.matcher(text);
        while (name.find()) {
            cut(name.start(), name.end());
        }
    }

    private void cut(int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, HOLE);
        }
    }
}
