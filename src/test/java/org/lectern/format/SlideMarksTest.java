package org.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlideMarksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Slide %d",
                "Slide %d: Costs",
                "SLIDE #%d",
                "[Slide %d]",
                "--- Page %d ---",
                "=== Slide %d of 9 ===",
                "Page %d of 9",
                "Slide number: %d",
                "Folie %d",
                "Seite %d von 9",
                "Diapositive %d",
                "Diapositiva %d",
                "Слайд %d",
                "第%d页",
                "スライド %d",
                "슬라이드 %d",
                "%dページ",
                "Slajd %d",
                "**Slide %d**",
                "## Slide %d - Costs",
                "Dia %d",
                "Slide %d/9",
                "(Slide %d)"
            })
    void numberedLinesAreMarksWhenTheyRise(String line) {
        List<SlideMarks.Mark> marks =
                SlideMarks.in(List.of(line.formatted(1), "text", line.formatted(2), "more", line.formatted(3), "end"));

        assertThat(marks).extracting(SlideMarks.Mark::line).containsExactly(1, 3, 5);
        assertThat(marks).extracting(SlideMarks.Mark::number).containsExactly(1, 2, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Slide 1: Costs        | Costs
            Slide 1 - Costs       | Costs
            === Slide 1: A ===    | A
            Slide 1               | ''
            Page 1 of 2           | ''
            """)
    void titleFollowsTheNumber(String line, String title) {
        assertThat(SlideMarks.in(List.of(line, "text", line.replaceFirst("1", "2")))
                        .getFirst()
                        .title())
                .isEqualTo(title);
    }

    @Test
    void numbersThatDoNotRiseAreNoMarks() {
        assertThat(SlideMarks.in(List.of("see slide 4", "Slide 7", "x", "Slide 3")))
                .isEmpty();
        assertThat(SlideMarks.in(List.of("Slide 1", "only one"))).isEmpty();
    }

    @Test
    void partsOfASlideAreNoMarks() {
        assertThat(SlideMarks.in(List.of("Step 1", "Step 2", "Step 3"))).isEmpty();
        assertThat(SlideMarks.in(List.of("Trick 1: cache", "Trick 2: batch", "Trick 3: wait")))
                .isEmpty();
    }

    @Test
    void unknownWordCountsWhenItStandsAloneFromTheBeginning() {
        assertThat(SlideMarks.in(List.of("Kaarti 1", "a", "Kaarti 2", "b", "Kaarti 3", "c")))
                .hasSize(3);
        assertThat(SlideMarks.in(List.of("Kaarti 1 is good", "Kaarti 2 is better", "Kaarti 3 is best")))
                .isEmpty();
    }

    @Test
    void listOfTheSlidesAtTheTopIsNoneOfThem() {
        List<String> lines =
                List.of("Slide 1: A", "Slide 2: B", "", "Slide 1: A", "text", "", "Slide 2: B", "text", "end");

        assertThat(SlideMarks.in(lines)).extracting(SlideMarks.Mark::line).containsExactly(4, 7);
    }

    @Test
    void numbersThatBeginAgainOpenAnotherDeck() {
        List<String> lines = List.of("Slide 1", "a", "Slide 2", "b", "Slide 1", "c", "Slide 2", "d");

        assertThat(SlideMarks.in(lines)).extracting(SlideMarks.Mark::line).containsExactly(1, 3, 5, 7);
    }

    @Test
    void sentencesAboutSlidesAreNoMarks() {
        assertThat(SlideMarks.in(List.of("Slide 1", "Slide 2 shows the costs", "Slide 2", "costs")))
                .extracting(SlideMarks.Mark::line)
                .containsExactly(1, 3);
    }
}
