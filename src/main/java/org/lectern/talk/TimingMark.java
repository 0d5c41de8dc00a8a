package org.lectern.talk;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.Slide;

/// A mark in the notes that says how long a slide may take: `[2m]`, `[90s]`, `[2m30s]`, `[1:30]`, `timing: 120`,
/// `data-timing="120"`. A number without a unit counts seconds, as in reveal.js.
final class TimingMark {

    /// The longest time that is believed of a single slide.
    static final Duration LONGEST = Duration.ofHours(4);

    private static final Pattern MARK =
            Pattern.compile("\\[\\s*(?:(?<h>\\d{1,2})\\s*h)?\\s*(?:(?<m>\\d{1,3})\\s*m(?:in)?)?"
                    + "\\s*(?:(?<s>\\d{1,4})\\s*s(?:ec)?)?\\s*\\]"
                    + "|\\[(?<mm>\\d{1,3}):(?<ss>[0-5]\\d)\\]"
                    + "|(?:data-)?timing\\s*[:=]\\s*\"?(?<plain>\\d{1,5})\\b");

    private TimingMark() {}

    /// The first mark in the notes of a slide, else what its settings say.
    static Optional<Duration> of(Slide slide) {
        return inNotes(slide).or(() -> slide.time().filter(TimingMark::isSensible));
    }

    private static boolean isSensible(Duration time) {
        return time.isPositive() && time.compareTo(LONGEST) <= 0;
    }

    private static Optional<Duration> inNotes(Slide slide) {
        return MARK.matcher(slide.notes().text())
                .results()
                .map(TimingMark::duration)
                .filter(TimingMark::isSensible)
                .findFirst();
    }

    /// A number of seconds.
    static Optional<Duration> seconds(String written) {
        Matcher digits = Pattern.compile("\\d{1,6}").matcher(written.strip());
        return digits.matches() ? Optional.of(Duration.ofSeconds(Long.parseLong(digits.group()))) : Optional.empty();
    }

    private static Duration duration(MatchResult mark) {
        return Duration.ofHours(number(mark, "h"))
                .plusMinutes(number(mark, "m") + number(mark, "mm"))
                .plusSeconds(number(mark, "s") + number(mark, "ss") + number(mark, "plain"));
    }

    private static long number(MatchResult mark, String group) {
        String digits = mark.group(group);
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
