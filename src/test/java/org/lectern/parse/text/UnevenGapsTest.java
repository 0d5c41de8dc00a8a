package org.lectern.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Decks made by chance, as `pdftotext -layout` would write them: gaps inside slides are as large as those between.
class UnevenGapsTest {

    private static final int SLIDES = 30;
    private static final List<String> SUBJECTS =
            List.of("Carrots", "Leeks", "Onions", "Barley", "Pepper", "Dumplings", "Parsley", "Beans", "Lentils");
    private static final List<String> DOINGS =
            List.of("Washing", "Cutting", "Choosing", "Keeping", "Frying", "Growing", "Serving", "Buying");
    private static final List<String> LINES = List.of(
            "never more than a handful at once",
            "cold water first, then warm",
            "the knife must be sharp",
            "leave the lid on for an hour",
            "stir from time to time with a wooden spoon");

    private final StringBuilder text = new StringBuilder();
    private final Set<Integer> starts = new HashSet<>();

    @ParameterizedTest
    @CsvSource({"1, 3, 0.95", "2, 3, 0.95", "3, 3, 0.95", "4, 1, 0.8", "5, 1, 0.8", "6, 1, 0.8"})
    void slidesAreFoundAgain(long seed, int gap, double wanted) {
        write(new Random(seed), gap);

        assertThat(score(found())).isGreaterThanOrEqualTo(wanted);
    }

    private void write(Random random, int gap) {
        for (int slide = 0; slide < SLIDES; slide++) {
            starts.add(Math.toIntExact(text.chars().filter(c -> c == '\n').count()) + 1);
            text.append(pick(DOINGS, random))
                    .append(' ')
                    .append(pick(SUBJECTS, random))
                    .append(" with Care\n");
            for (int lines = 2 + random.nextInt(4); lines > 0; lines--) {
                text.append("\n".repeat(random.nextInt(5)))
                        .append("   • ")
                        .append(pick(LINES, random))
                        .append('\n');
            }
            text.append("\n".repeat(gap));
        }
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private Set<Integer> found() {
        return ReadText.slides(text.toString()).stream()
                .map(slide -> slide.span().firstLine())
                .collect(Collectors.toSet());
    }

    /// The F1 of the boundaries.
    private double score(Set<Integer> found) {
        long hits = found.stream().filter(starts::contains).count();
        return 2.0 * hits / (found.size() + starts.size());
    }
}
