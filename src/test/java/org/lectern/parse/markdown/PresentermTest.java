package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.deck;
import static org.lectern.parse.markdown.Reads.only;
import static org.lectern.parse.markdown.Reads.titles;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Slide;
import org.lectern.format.Format;

class PresentermTest {

    private static final Format PRESENTERM = Format.PRESENTERM;

    @Test
    void endSlideEndsASlideAndARulerDoesNot() {
        String text = "A\n===\n\n<!-- end_slide -->\n\nB\n===\n\n---\n\nmore\n";
        assertThat(titles(PRESENTERM, text)).containsExactly("A", "B");
    }

    @Test
    void theShorthandMakesRulersEndSlides() {
        String text = "---\noptions:\n  end_slide_shorthand: true\n---\nA\n===\n\n---\n\nB\n===\n";
        assertThat(titles(PRESENTERM, text)).containsExactly("A", "B");
    }

    @Test
    void titlesMayEndSlidesToo() {
        String text = "---\noptions:\n  implicit_slide_ends: true\n---\nA\n===\n\na\n\nB\n===\n\nb\n";
        assertThat(titles(PRESENTERM, text)).containsExactly("A", "B");
    }

    @Test
    void frontMatterIntroducesTheDeck() {
        Slide intro = deck(PRESENTERM, "---\ntitle: Bread\nauthor: Ada\n---\nA\n===\n")
                .slides()
                .getFirst();
        assertThat(intro.titleText()).isEqualTo("Bread");
        assertThat(intro.kind()).isEqualTo(Slide.Kind.TITLE);
    }

    @Test
    void columnsStandSideBySide() {
        Slide slide = only(
                PRESENTERM,
                "<!-- column_layout: [2, 1] -->\n<!-- column: 0 -->\nwest\n<!-- column: 1 -->\neast\n<!-- reset_layout -->\nbelow\n");
        assertThat(slide.blocks())
                .containsExactly(
                        new Block.Columns(List.of(
                                new Block.Column(2, List.of(Block.paragraph("west"))),
                                new Block.Column(1, List.of(Block.paragraph("east"))))),
                        Block.paragraph("below"));
    }

    @Test
    void pausesAndIncrementalListsAreSteps() {
        assertThat(only(PRESENTERM, "a\n\n<!-- pause -->\n\nb\n\n<!-- incremental_lists: true -->\n\n- c\n- d\n")
                        .steps())
                .isEqualTo(3);
    }

    @Test
    void speakerNotesAreNotSeenAndOtherCommentsAreForNobody() {
        Slide slide = only(
                PRESENTERM,
                "a\n\n<!-- speaker_note: hush -->\n<!--\nspeaker_note: |\n  one\n  two\n-->\n<!-- // todo -->\n");
        assertThat(slide.text()).isEqualTo("a");
        assertThat(slide.notes().text()).isEqualTo("hush\n\none\ntwo");
    }

    @Test
    void skippedSlidesAreKeptOut() {
        assertThat(titles(PRESENTERM, "A\n===\n\n<!-- end_slide -->\n<!-- skip_slide -->\nB\n===\n"))
                .containsExactly("A");
    }
}
