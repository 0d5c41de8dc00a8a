package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.deck;
import static org.lectern.parse.markdown.Reads.only;
import static org.lectern.parse.markdown.Reads.titles;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Filter;
import org.lectern.deck.PictureSize;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideStyle;
import org.lectern.deck.Treatment;
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
        assertThat(deck(MARP, "![w:360px A boat h:72 blur:7.2px sepia grayscale:50% drop-shadow](a.png)")
                        .slides()
                        .getFirst()
                        .blocks())
                .containsExactly(new Block.Image(
                        "a.png",
                        "A boat",
                        Block.Place.AMONG,
                        new Treatment(
                                0,
                                PictureSize.USUAL.wide(0.5).high(0.1),
                                List.of(
                                        new Filter(Filter.Kind.BLUR, 0.01),
                                        new Filter(Filter.Kind.SEPIA, 1),
                                        new Filter(Filter.Kind.GRAYSCALE, 0.5)),
                                false)));
        // rule: a picture among words has no percentages
        assertThat(deck(MARP, "![width:30%](a.png)").slides().getFirst().blocks())
                .containsExactly(new Block.Image("a.png", "", false));
    }

    @Test
    void aPictureBehindMayHaveItsOwnSize() {
        assertThat(only(MARP, "![bg 50% hue-rotate:.5turn](sea.png)\n").blocks())
                .containsExactly(new Block.Image(
                        "sea.png",
                        "",
                        Block.Place.BEHIND,
                        new Treatment(
                                0,
                                PictureSize.USUAL.scaled(0.5),
                                List.of(new Filter(Filter.Kind.HUE_ROTATE, 180)),
                                false)));
        assertThat(only(MARP, "![bg auto](sea.png)\n").blocks())
                .containsExactly(new Block.Image(
                        "sea.png",
                        "",
                        Block.Place.BEHIND,
                        Treatment.sized(PictureSize.USUAL.fitted(PictureSize.Fit.OWN))));
    }

    @Test
    void anAddressMayBeAColour() {
        Slide slide = only(MARP, "![bg](#102030)\n![](white)\n\n# A\n");
        assertThat(slide.blocks()).isEmpty();
        assertThat(slide.style().colours().background()).contains("#102030");
        assertThat(slide.style().colours().text()).contains("white");
    }

    @Test
    void styleSheetsInTheDeckSetColoursAndNothingElse() {
        String text = """
                ---
                marp: true
                style: |
                  section { background-color: #102030; color: #ffffff; background-size: 3px }
                  section.rye h1 { color: #ffcc00 }
                ---

                # A

                ---

                <!-- _class: rye -->

                # B

                <style scoped>
                /* p { color: red } */
                section { background: linear-gradient(to right, #000, #333); }
                p { color: red }
                </style>
                """;
        List<Slide> slides = deck(MARP, text).slides();
        assertThat(slides.getFirst().style().colours())
                .isEqualTo(new SlideStyle.Colours(
                        Optional.of("#102030"), Optional.of("#ffffff"), Optional.empty(), false));
        assertThat(slides.getLast().style().colours())
                .isEqualTo(new SlideStyle.Colours(
                        Optional.of("linear-gradient(to right, #000, #333)"),
                        Optional.of("#ffffff"),
                        Optional.of("#ffcc00"),
                        false));
        assertThat(slides.getLast().text()).isEmpty();
    }

    @Test
    void backgroundImagesFillTheSlide() {
        assertThat(only(MARP, "![bg cover](sea.png)\n\n# A\n").blocks())
                .containsExactly(new Block.Image("sea.png", "", true));
    }

    @Test
    void aPictureBehindMayTakeASide() {
        assertThat(only(MARP, "---\nmarp: true\n---\n![bg left:40%](sea.png)\n").blocks())
                .containsExactly(new Block.Image(
                        "sea.png", "", Block.Place.LEFT, new Treatment(0.4, PictureSize.USUAL, List.of(), false)));
        assertThat(only(MARP, "---\nmarp: true\n---\n![bg contain right](sea.png)\n")
                        .blocks())
                .containsExactly(new Block.Image("sea.png", "", Block.Place.RIGHT, Treatment.sized(PictureSize.WHOLE)));
    }

    @Test
    void anUnclosedCommentIsANoteToTheEnd() {
        Slide slide = only(MARP, "# A\n\n<!-- open\n\n---\n\n# B\n");
        assertThat(slide.notes().text()).contains("open");
    }
}
