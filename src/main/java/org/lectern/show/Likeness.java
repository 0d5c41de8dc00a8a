package org.lectern.show;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.deck.Slide;
import org.lectern.talk.Talk;

/// Finds the slide of a talk that says most of what another slide says, in its title, text or notes.
final class Likeness {

    /// With fewer words in common, two slides are alike by chance.
    private static final int FEWEST = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final List<Set<String>> slides;

    Likeness(Talk talk) {
        slides = talk.slides().stream().map(Likeness::words).toList();
    }

    /// The number of the slide that has most words in common with this one, and at least half of all that one of the
    /// two has; of several the first.
    Optional<Integer> of(Slide slide) {
        Set<String> words = words(slide);
        int most = FEWEST - 1;
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < slides.size(); i++) {
            Set<String> other = slides.get(i);
            int common = common(words, other);
            if (common > most && 2 * common >= Math.min(words.size(), other.size())) {
                most = common;
                found = Optional.of(i + 1);
            }
        }
        return found;
    }

    private static int common(Set<String> words, Set<String> others) {
        return (int) words.stream().filter(others::contains).count();
    }

    private static Set<String> words(Slide slide) {
        String all =
                slide.titleText() + " " + slide.text() + " " + slide.notes().text();
        Set<String> words = new HashSet<>(List.of(BETWEEN_WORDS.split(all.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }
}
