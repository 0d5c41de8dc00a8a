package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.deck;
import static org.lectern.parse.markdown.Reads.only;
import static org.lectern.parse.markdown.Reads.titles;

import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Slide;
import org.lectern.format.Format;

class MarpTest {

    private static final Format MARP = Format.MARP;

    @Test
    void everyTopLevelRulerStartsASlide() {
        assertThat(titles(MARP, "---\nmarp: true\n---\n# A\n\n---\n\n# B\n\n* * *\n# C\n"))
                .containsExactly("A", "B", "C");
    }

    @Test
    void dashesBelowTextAreAHeading() {
        assertThat(titles(MARP, "A title\n---\n\ntext\n")).containsExactly("A title");
    }

    @Test
    void rulersInFencesListsAndHtmlDoNotSplit() {
        assertThat(deck(MARP, "# A\n\n~~~\n---\n~~~\n\n- x\n\n  ---\n\n<div>\n---\n</div>\n")
                        .slides())
                .hasSize(1);
    }

    @Test
    void emptySlidesCount() {
        assertThat(deck(MARP, "# A\n\n---\n\n---\n\n# B\n").slides()).hasSize(3);
    }

    @Test
    void theFirstTwoLinesOfDashesAreFrontMatterWhateverStandsBetween() {
        assertThat(deck(MARP, "---\nno yaml here\n---\n# A\n").slides()).hasSize(1);
    }

    @Test
    void headingDividerSplitsBeforeHeadingsDownToItsLevel() {
        String text = "---\nmarp: true\nheadingDivider: 2\n---\n# A\n\n## B\n\n### inside\n\n## C\n\n---\n\nD\n";
        assertThat(titles(MARP, text)).containsExactly("A", "B", "C", "");
    }

    @Test
    void headingDividerMayNameJustSomeLevels() {
        assertThat(titles(MARP, "<!-- headingDivider: [1, 3] -->\n# A\n\n## inside\n\n### B\n"))
                .containsExactly("A", "B");
    }

    @Test
    void commentsAreNotesButDirectivesAndMagicCommentsAreNot() {
        Slide slide = only(
                MARP,
                "<!-- _class: lead\npaginate: true -->\n# <!-- fit --> A\n<!-- prettier-ignore -->\n<!-- say hello -->\n\n- x\n<!--\nand: goodbye to all\n-->\n");
        assertThat(slide.notes().text()).isEqualTo("say hello\n\nand: goodbye to all");
        assertThat(slide.titleText()).isEqualTo("A");
    }

    @Test
    void asteriskBulletsAndParenthesisNumbersAppearOneByOne() {
        assertThat(only(MARP, "* a\n* b\n\n1) c\n").steps()).isEqualTo(3);
        assertThat(only(MARP, "- a\n- b\n\n1. c\n").steps()).isZero();
    }

    @Test
    void sizesAndFiltersDescribeNoPicture() {
        assertThat(deck(MARP, "![w:300px A boat h:20 blur:3px](a.png)")
                        .slides()
                        .getFirst()
                        .blocks())
                .containsExactly(new Block.Image("a.png", "A boat", false));
        assertThat(deck(MARP, "![width:30%](a.png)").slides().getFirst().blocks())
                .containsExactly(new Block.Image("a.png", "", false));
    }

    @Test
    void backgroundImagesFillTheSlide() {
        assertThat(only(MARP, "![bg cover](sea.png)\n\n# A\n").blocks())
                .containsExactly(new Block.Image("sea.png", "", true));
    }

    @Test
    void aPictureBehindMayTakeASide() {
        assertThat(only(MARP, "---\nmarp: true\n---\n![bg left:40%](sea.png)\n").blocks())
                .containsExactly(
                        new Block.Image("sea.png", "", Block.Place.LEFT, new Block.Treatment(0.4, 1, 1, false, false)));
        assertThat(only(MARP, "---\nmarp: true\n---\n![bg contain right](sea.png)\n")
                        .blocks())
                .containsExactly(
                        new Block.Image("sea.png", "", Block.Place.RIGHT, new Block.Treatment(0, 1, 1, true, false)));
    }

    @Test
    void anUnclosedCommentIsANoteToTheEnd() {
        Slide slide = only(MARP, "# A\n\n<!-- open\n\n---\n\n# B\n");
        assertThat(slide.notes().text()).contains("open");
    }
}
