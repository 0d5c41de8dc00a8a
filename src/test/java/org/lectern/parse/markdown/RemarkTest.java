package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.deck;
import static org.lectern.parse.markdown.Reads.only;
import static org.lectern.parse.markdown.Reads.titles;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.Slide;
import org.lectern.format.Format;

class RemarkTest {

    private static final Format REMARK = Format.REMARK;

    @Test
    void anIncrementalSlideIsAStep() {
        Slide slide = only(REMARK, "# A\n\none\n\n--\n\ntwo\n\n--\n\nthree\n");
        assertThat(slide.steps()).isEqualTo(2);
        assertThat(slide.blocks()).contains(new Block.Stepped(2, List.of(Block.paragraph("three"))));
    }

    @Test
    void onlyExactLinesSeparate() {
        assertThat(deck(REMARK, "# A\n\n --- \n\n----\n\n***\n").slides()).hasSize(1);
    }

    @Test
    void fencesAndContentClassesProtectSeparators() {
        assertThat(deck(REMARK, "# A\n\n```\n---\n```\n\n.left[\n---\n]\n").slides())
                .hasSize(1);
    }

    @Test
    void notesFollowThreeQuestionMarks() {
        Slide slide = only(REMARK, "# A\n\nseen\n\n???\n\nhush\n");
        assertThat(slide.text()).isEqualTo("seen");
        assertThat(slide.notes().text()).isEqualTo("hush");
    }

    @Test
    void propertiesAreNotSeen() {
        Slide slide = only(REMARK, "name: start\nclass: center, middle\n\n# A\n");
        assertThat(slide.titleText()).isEqualTo("A");
        assertThat(slide.blocks()).isEmpty();
    }

    @Test
    void aLayoutIsNoSlideAndLendsItsContent() {
        String text = "layout: true\n\n## Chapter\n\n---\n\none\n\n---\n\ntwo\n\n---\nlayout: false\n\n# End\n";
        assertThat(titles(REMARK, text)).containsExactly("Chapter", "Chapter", "End");
        assertThat(deck(REMARK, text).slides()).hasSize(4);
    }

    @Test
    void aTemplateTakesTheContentIn() {
        String text =
                "name: card\nlayout: true\n\n# Card\n\n{{content}}\n\nfooter\n\n---\nlayout: false\n\n# A\n\n---\ntemplate: card\n\nmiddle\n";
        assertThat(deck(REMARK, text).slides().getLast().text()).isEqualTo("middle\n\nfooter");
    }

    @Test
    void excludedSlidesAreKeptOut() {
        assertThat(titles(REMARK, "# A\n\n---\nexclude: true\n\n# B\n")).containsExactly("A");
    }

    @Test
    void leftAndRightClassesAreColumns() {
        Slide slide = only(REMARK, "# A\n\n.pull-left[\nwest\n]\n.pull-right[\neast\n]\n");
        assertThat(slide.blocks()).singleElement().isInstanceOf(Block.Columns.class);
    }

    @Test
    void inlineClassesAreTheirText() {
        assertThat(only(REMARK, "A .red[hot] day\n").text()).isEqualTo("A hot day");
    }

    @Test
    void contentClassesInsideCodeAreCode() {
        Slide slide = only(REMARK, "# A\n\n```\n.left[text]\n```\n\n.right[words]\n");
        assertThat(slide.blocks()).containsExactly(Block.preformatted(".left[text]"), Block.paragraph("words"));
    }

    @Test
    void anAddressOfAPictureMayHoldSpaces() {
        Slide slide = only(REMARK, "# A\n\n![A boat](my boat.jpg# w-50pct fr)\n\nand [not](a link at all)\n");
        assertThat(slide.blocks())
                .containsExactly(
                        new Block.Image("my boat.jpg# w-50pct fr", "A boat", false),
                        Block.paragraph("and [not](a link at all)"));
    }

    @Test
    void formulasMayStandBetweenBracketsBehindTwoBackslashes() {
        Slide slide = only(REMARK, "# A\n\nThe \\\\(n^2\\\\) law\n\n\\\\[\nx\\_1 = y\n\\\\]\n");
        assertThat(slide.blocks())
                .containsExactly(
                        new Block.Paragraph(
                                List.of(new Inline.Text("The "), new Inline.Formula("n^2"), new Inline.Text(" law"))),
                        new Block.Formula("x_1 = y"));
    }
}
