package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.deck;
import static org.lectern.parse.markdown.Reads.notes;
import static org.lectern.parse.markdown.Reads.only;
import static org.lectern.parse.markdown.Reads.result;
import static org.lectern.parse.markdown.Reads.titles;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.ListItem;
import org.lectern.deck.Slide;
import org.lectern.format.Format;

class RevealTest {

    private static final Format REVEAL = Format.REVEAL;

    @Test
    void slidesAndVerticalSlidesComeOneAfterTheOther() {
        assertThat(titles(REVEAL, "# A\n\n----\n\n# B\n\n---\n\n# C\n")).containsExactly("A", "B", "C");
    }

    @Test
    void fencesDoNotProtectSeparators() {
        assertThat(deck(REVEAL, "# A\n\n```\na\n---\nb\n```\n").slides()).hasSize(2);
    }

    @Test
    void theFrontMatterNamesTheSeparators() {
        String text =
                "---\nseparator: <!--s-->\nverticalSeparator: <!--v-->\nnotesSeparator: 'Say:'\n---\n# A\n<!--v-->\n# B\nSay: hello\n<!--s-->\n# C\n";
        assertThat(titles(REVEAL, text)).containsExactly("A", "B", "C");
        assertThat(notes(REVEAL, text)).containsExactly("", "hello", "");
    }

    @Test
    void linesOfMarksSeparateWhereAPageNamesTheSeparators() {
        assertThat(titles(REVEAL, "# A\n\n##--##\n\n# B\n\n##==##\n\n# C\n\n---\n\nmore\n"))
                .containsExactly("A", "B", "C");
    }

    @Test
    void notesRunFromTheirMarkToTheEndOfTheSlide() {
        Slide slide = only(REVEAL, "# A\n\nseen\n\nNote:\nfirst\n\nsecond\n");
        assertThat(slide.text()).isEqualTo("seen");
        assertThat(slide.notes().text()).isEqualTo("first\n\nsecond");
    }

    @Test
    void anAsideOfNotesIsNotSeen() {
        Slide slide = only(REVEAL, "# A\n\n<aside class=\"notes\">hush</aside>\n\nseen\n");
        assertThat(slide.text()).isEqualTo("seen");
        assertThat(slide.notes().text()).isEqualTo("hush");
    }

    @Test
    void fragmentsAreSteps() {
        Slide slide = only(
                REVEAL,
                "- a <!-- .element: class=\"fragment\" -->\n- b <!-- .element: class=\"fragment\" data-fragment-index=\"4\" -->\n");
        assertThat(slide.steps()).isEqualTo(2);
        assertThat(slide.notes().isEmpty()).isTrue();
        assertThat(((Block.BulletList) slide.blocks().getFirst())
                        .items().stream().map(ListItem::step))
                .containsExactly(2, 1);
    }

    @Test
    void elementsOfTheClassFragmentAppearAtSteps() {
        Slide slide = only(
                REVEAL,
                "# A\n\n<p class=\"fragment\">one</p>\n\n<div class=\"fragment grow\">\n\n- two\n\nmore\n\n</div>\n\nthere\n");
        assertThat(slide.blocks())
                .containsExactly(
                        new Block.Stepped(1, List.of(Block.paragraph("one"))),
                        new Block.Stepped(
                                2,
                                List.of(
                                        new Block.BulletList(List.of(ListItem.of(List.of(Block.paragraph("two"))))),
                                        Block.paragraph("more"))),
                        Block.paragraph("there"));
        assertThat(slide.steps()).isEqualTo(2);
    }

    @Test
    void fragmentsWithTheSameIndexAppearTogether() {
        String text =
                "<p class=\"fragment\" data-fragment-index=\"7\">a</p>\n<p class=\"fragment\" data-fragment-index=\"7\">b</p>\n";
        assertThat(only(REVEAL, text).steps()).isEqualTo(1);
    }

    @Test
    void linesMarkedInRawCodeAreSteps() {
        Slide slide = only(REVEAL, "<pre><code data-line-numbers=\"1|2-3\">\na\nb\n</code></pre>\n");
        assertThat(slide.steps()).isEqualTo(1);
        assertThat(slide.blocks()).containsExactly(new Block.Code("", "a\nb", List.of(1, 2, 3)));
    }

    @Test
    void groupsOfHighlightedLinesAreSteps() {
        assertThat(only(REVEAL, "```js [5: |1|2-3]\na\n```\n").steps()).isEqualTo(2);
        assertThat(only(REVEAL, "```js [1|2-3]\na\nb\nc\n```\n").steps()).isEqualTo(1);
    }

    @Test
    void hiddenSlidesAreKeptOut() {
        assertThat(titles(REVEAL, "# A\n\n---\n<!-- .slide: data-visibility=\"hidden\" -->\n# B\n"))
                .containsExactly("A");
    }

    @Test
    void aSeparatorThatTakesTooLongIsGivenUpWithAProblem() {
        String text = "---\nseparator: \"(a+a+)+x\"\n---\n" + "a".repeat(5_000) + "\n";
        assertThat(result(REVEAL, text).problems())
                .anyMatch(problem -> problem.kind().equals("separator"));
    }

    @Test
    void obsidianHasDoubleDashesForVerticalSlidesAndPlusForFragments() {
        String text = "# A\n\n--\n\n# B\n\n+ one\n+ two\n\nnote: hush\n";
        assertThat(titles(Format.OBSIDIAN, text)).containsExactly("A", "B");
        assertThat(deck(Format.OBSIDIAN, text).slides().getLast().steps()).isEqualTo(2);
        assertThat(notes(Format.OBSIDIAN, text)).containsExactly("", "hush");
    }
}
