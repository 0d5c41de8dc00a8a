package org.lectern.talk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.lectern.deck.Slide;
import org.lectern.talk.TimePlan.Shares;

/// Shares out the time of a talk among its slides.
///
/// @param slides those that are shown
/// @param marks what each slide may take by its own mark, in the same order
/// @param rehearsal how long the slides took last
record Budgets(List<Slide> slides, List<Optional<Duration>> marks, Optional<Rehearsal> rehearsal) {

    /// What showing any slide is worth, in words: even a slide with a single word is looked at.
    static final int WORDS_OF_A_GLANCE = 10;

    /// The rehearsal counts only if it tells enough of the slides that have no mark.
    Budgets {
        List<Slide> others = unmarked(slides, marks);
        rehearsal = rehearsal.filter(last -> last.covers(others));
    }

    private static List<Slide> unmarked(List<Slide> slides, List<Optional<Duration>> marks) {
        return IntStream.range(0, slides.size())
                .filter(i -> marks.get(i).isEmpty())
                .mapToObj(slides::get)
                .toList();
    }

    /// What the shares go by.
    Shares shares() {
        if (marks.stream().allMatch(Optional::isPresent)) {
            return Shares.MARKS;
        }
        return rehearsal.isPresent() ? Shares.REHEARSAL : Shares.WORDS;
    }

    /// A marked slide gets what its mark says; the others share the rest by what they took when the talk was rehearsed,
    /// else by the words on them and in their notes. When the marks leave nothing, the others get nothing.
    List<Duration> of(Duration length) {
        Duration rest = notNegative(length.minus(sum(marks)));
        ToLongFunction<Slide> weight =
                rehearsal.<ToLongFunction<Slide>>map(this::rehearsed).orElse(Budgets::words);
        long[] weights = slides.stream().mapToLong(weight).toArray();
        long all = IntStream.range(0, weights.length)
                .filter(i -> marks.get(i).isEmpty())
                .mapToLong(i -> weights[i])
                .sum();
        List<Duration> budgets = new ArrayList<>(slides.size());
        for (int i = 0; i < weights.length; i++) {
            long own = weights[i];
            budgets.add(marks.get(i).orElseGet(() -> share(rest, own, all)));
        }
        return budgets;
    }

    static Duration sum(List<Optional<Duration>> marks) {
        return marks.stream().flatMap(Optional::stream).reduce(Duration.ZERO, Duration::plus);
    }

    /// In milliseconds. A slide that was not there yet counts by its words, at the pace of the others.
    private ToLongFunction<Slide> rehearsed(Rehearsal last) {
        List<Slide> known = unmarked(slides, marks).stream()
                .filter(slide -> last.of(slide).isPresent())
                .toList();
        long words = known.stream().mapToLong(Budgets::words).sum();
        long took = known.stream().mapToLong(slide -> millis(last, slide)).sum();
        return slide -> last.of(slide).isPresent() ? millis(last, slide) : words(slide) * took / words;
    }

    private static long millis(Rehearsal last, Slide slide) {
        return last.of(slide).orElse(Duration.ZERO).toMillis();
    }

    private static long words(Slide slide) {
        return (long) WORDS_OF_A_GLANCE + Words.of(slide);
    }

    private static Duration share(Duration rest, long weight, long all) {
        return all == 0 ? Duration.ZERO : rest.multipliedBy(weight).dividedBy(all);
    }

    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
