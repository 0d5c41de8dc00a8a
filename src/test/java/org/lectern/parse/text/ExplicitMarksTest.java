package org.lectern.parse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.text.ReadText.read;
import static org.lectern.parse.text.ReadText.slides;
import static org.lectern.parse.text.ReadText.titles;

import org.junit.jupiter.api.Test;
import org.lectern.deck.Problem;
import org.lectern.deck.Slide;
import org.lectern.deck.SourceSpan;

class ExplicitMarksTest {

    @Test
    void formFeedEndsEveryPageTheLastToo() {
        assertThat(titles("One\n\fTwo\n\fThree\n\f")).containsExactly("One", "Two", "Three");
        assertThat(read("One\n\fTwo\n").certainty()).isEqualTo(1);
    }

    @Test
    void pageWithoutTextIsASlide() {
        assertThat(titles("One\n\f\fThree\n\f")).containsExactly("One", "", "Three");
    }

    @Test
    void slidesKnowTheirLines() {
        assertThat(slides("One\na\n\n\fTwo\nb\n\f"))
                .extracting(Slide::span)
                .containsExactly(new SourceSpan(1, 2), new SourceSpan(4, 5));
    }

    @Test
    void titleMayStandOnTheMark() {
        assertThat(titles("Slide 1: Why\ntext\n\nSlide 2: How\nmore")).containsExactly("Why", "How");
    }

    @Test
    void marksMayStandBelowTheirPages() {
        assertThat(titles("Why\ntext here\nPage 1 of 3\nHow\nmore here\nPage 2 of 3\nWhen\nnow\nPage 3 of 3\n"))
                .containsExactly("Why", "How", "When");
    }

    @Test
    void textAboveTheFirstMarkIsForThePresenter() {
        assertThat(read("Remember the cable.\n\nSlide 1\nWhy\n\nSlide 2\nHow"))
                .satisfies(result -> assertThat(result.deck().slides()).hasSize(2))
                .satisfies(result -> assertThat(
                                result.deck().slides().getFirst().notes().text())
                        .isEqualTo("Remember the cable."))
                .satisfies(result ->
                        assertThat(result.problems()).extracting(Problem::kind).containsExactly("before-first-slide"));
    }

    @Test
    void commentsOfMarkitdownOpenSlidesAndNotesFollowTheirHeading() {
        assertThat(
                        slides(
                                "<!-- Slide number: 1 -->\n# Why\nbecause\n\n### Notes:\nSmile.\n\n<!-- Slide number: 2 -->\n![chart](p.png)\n# How\n"))
                .satisfiesExactly(
                        first -> {
                            assertThat(first.titleText()).isEqualTo("Why");
                            assertThat(first.text()).isEqualTo("because");
                            assertThat(first.notes().text()).isEqualTo("Smile.");
                        },
                        second -> assertThat(second.titleText()).isEqualTo("How"));
    }

    @Test
    void boxedTitlesOpenSlides() {
        String ruler = "=".repeat(20);
        assertThat(titles("%1$s\nWHY\n%1$s\n\ntext\n\n%1$s\nHOW\n%1$s\n\nmore".formatted(ruler)))
                .containsExactly("WHY", "HOW");
    }

    @Test
    void rulersStandBetweenSlides() {
        assertThat(titles("Why\ntext\n\n---\n\nHow\nmore\n\n---\n\nWhen\nnow")).containsExactly("Why", "How", "When");
    }

    @Test
    void underlineOfATableIsNoRuler() {
        assertThat(titles("Why\n\nName Price\n----------\nTea 2\nCake 3\n----------\nAll 5"))
                .hasSize(1);
    }

    @Test
    void lineAtTheMarginOfAnOutlineIsATitle() {
        assertThat(titles("Why\n\tfirst\n\t\tdeeper\nHow\n\tsecond\n\tthird\nEnd\n"))
                .containsExactly("Why", "How", "End");
        assertThat(read("Why\n\ta\n\tb\nHow\n\tc\n\td").certainty()).isLessThan(1);
    }
}
