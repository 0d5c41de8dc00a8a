package org.lectern.talk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Slide;

/// Shares out the time of a talk among its slides.
final class Budgets {

    /// What showing any slide is worth, in words: even a slide with a single word is looked at.
    static final int WORDS_OF_A_GLANCE = 10;

    private Budgets() {}

    /// A marked slide gets what its mark says; the others share the rest by the words on them and in their notes. When
    /// the marks leave nothing, the others get nothing.
    static List<Duration> shared(Duration length, List<Slide> slides, List<Optional<Duration>> marks) {
        Duration rest = notNegative(length.minus(sum(marks)));
        long words = 0;
        for (int i = 0; i < slides.size(); i++) {
            words += marks.get(i).isPresent() ? 0 : weight(slides.get(i));
        }
        List<Duration> budgets = new ArrayList<>(slides.size());
        for (int i = 0; i < slides.size(); i++) {
            budgets.add(marks.get(i).isPresent() ? marks.get(i).get() : share(rest, weight(slides.get(i)), words));
        }
        return budgets;
    }

    static Duration sum(List<Optional<Duration>> marks) {
        return marks.stream().flatMap(Optional::stream).reduce(Duration.ZERO, Duration::plus);
    }

    private static long weight(Slide slide) {
        return (long) WORDS_OF_A_GLANCE + Words.of(slide);
    }

    private static Duration share(Duration rest, long words, long allWords) {
        return rest.multipliedBy(words).dividedBy(allWords);
    }

    private static Duration notNegative(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }
}
