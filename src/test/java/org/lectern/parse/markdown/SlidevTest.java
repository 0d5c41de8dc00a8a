package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.deck;
import static org.lectern.parse.markdown.Reads.only;
import static org.lectern.parse.markdown.Reads.result;
import static org.lectern.parse.markdown.Reads.titles;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Slide;
import org.lectern.format.Format;
import org.lectern.parse.ParseResult;

class SlidevTest {

    private static final Format SLIDEV = Format.SLIDEV;

    @Test
    void aNonBlankLineAfterTheMarkBeginsTheSlidesFrontMatter() {
        String text = "---\ntheme: default\n---\n# A\n\n---\nlayout: center\n---\n# B\n\n---\n\n# C\n";
        assertThat(titles(SLIDEV, text)).containsExactly("A", "B", "C");
    }

    @Test
    void hiddenSlidesAreKeptOut() {
        assertThat(titles(SLIDEV, "# A\n\n---\nhide: true\n---\n# B\n\n---\ndisabled: true\n---\n# C\n"))
                .containsExactly("A");
    }

    @Test
    void onlyTheLastCommentThatEndsTheSlideIsANote() {
        Slide slide = only(SLIDEV, "# A\n\n<!-- for nobody -->\n\nseen\n\n<!--\nsay it\n\n[click] now\n-->\n");
        assertThat(slide.notes().text()).isEqualTo("say it\n\n[click] now");
        assertThat(only(SLIDEV, "# A\n\n<!-- for nobody -->\n\nseen\n").notes().isEmpty())
                .isTrue();
    }

    @Test
    void fencesAndCommentsProtectMarks() {
        assertThat(deck(SLIDEV, "# A\n\n```\n---\n```\n\n<!--\n---\n-->\n").slides())
                .hasSize(1);
    }

    @Test
    void settingsNameASlideWithoutAHeading() {
        assertThat(titles(SLIDEV, "# A\n\n---\ntitle: The picture\n---\n\n![x](x.png)\n"))
                .containsExactly("A", "The picture");
    }

    @Test
    void aSlideIsListedUnderItsSettingsOrItsFirstHeadingAsWritten() {
        String text = "# Refs <Marker/>\n\n---\ntitle: Named\n---\n# Seen\n\n---\n\n```sh\n# a remark\n```\n";
        assertThat(deck(SLIDEV, text).slides().stream().map(Slide::listedTitle))
                .containsExactly("Refs <Marker/>", "Named", "a remark");
        assertThat(titles(SLIDEV, text)).containsExactly("Refs", "Seen", "");
    }

    @Test
    void theTagOfASlotIsItsMark() {
        Slide slide = deck(
                        SLIDEV, "# Z\n\n---\nlayout: two-cols\n---\nwest\n\n<template #right>\n\neast\n\n</template>\n")
                .slides()
                .getLast();
        assertThat(slide.blocks()).hasSize(1).first().isInstanceOf(Block.Columns.class);
    }

    @Test
    void theRightSlotIsTheRightColumn() {
        Slide slide = deck(SLIDEV, "# Z\n\n---\nlayout: two-cols\n---\n# A\n\nwest\n\n::right::\n\neast\n")
                .slides()
                .getLast();
        assertThat(slide.titleText()).isEqualTo("A");
        assertThat(slide.blocks())
                .containsExactly(new Block.Columns(java.util.List.of(
                        new Block.Column(1, java.util.List.of(Block.paragraph("west"))),
                        new Block.Column(1, java.util.List.of(Block.paragraph("east"))))));
    }

    @Test
    void clicksAreSteps() {
        assertThat(only(SLIDEV, "<v-clicks>\n\n- a\n- b\n\n</v-clicks>\n").steps())
                .isEqualTo(2);
        assertThat(only(SLIDEV, "<v-click>\n\nlater\n\n</v-click>\n").steps()).isEqualTo(1);
        assertThat(only(SLIDEV, "---\nclicks: 7\n---\n# A\n").steps()).isEqualTo(7);
    }

    @Test
    void importedSlidesStandInThePlaceOfTheSlideThatAsks() {
        String text = "# A\n\n---\nsrc: ./more.md\n---\n\n---\n\n# D\n";
        ParseResult result = result(
                SLIDEV,
                text,
                (_, path) -> path.equals("more.md") ? Optional.of("# B\n\n---\n\n# C\n") : Optional.empty());
        assertThat(result.deck().shown().stream().map(Slide::titleText)).containsExactly("A", "B", "C", "D");
    }

    @Test
    void aRangeChoosesSlidesOfAnotherFile() {
        String more = "# B\n\n---\n\n# C\n\n---\n\n# D\n\n---\n\n# E\n";
        ParseResult result = result(SLIDEV, "---\nsrc: more.md#2,4-\n---\n", (_, _) -> Optional.of(more));
        assertThat(result.deck().shown().stream().map(Slide::titleText)).containsExactly("C", "E");
    }

    @Test
    void filesThatImportEachOtherEndWithAProblem() {
        ParseResult result = result(SLIDEV, "---\nsrc: b.md\n---\n", (_, _) -> Optional.of("---\nsrc: b.md\n---\n"));
        assertThat(result.problems()).anyMatch(problem -> problem.kind().equals("src"));
        assertThat(result.deck().slides()).hasSize(1);
    }

    @Test
    void aFileThatIsNotThereIsAProblemAndASlide() {
        ParseResult result = result(SLIDEV, "# A\n\n---\nsrc: ./gone.md\n---\n");
        assertThat(result.deck().slides()).hasSize(2);
        assertThat(result.problems()).anyMatch(problem -> problem.message().contains("gone.md"));
    }

    @Test
    void codeOfOtherFilesStandsWhereASlideAsksForIt() {
        String code = "a();\n// #region oven\nheat();\n// #endregion oven\n";
        ParseResult result = result(
                SLIDEV,
                "# A\n\n<<< @/snippets/a.js {2}\n\n<<< ./a.js#oven ts\n\n<<< @/gone.py\n\n```\n<<< @/a.js\n```\n",
                (_, path) -> path.contains("gone") ? Optional.empty() : Optional.of(code));
        assertThat(result.deck().slides().getFirst().blocks())
                .containsExactly(
                        new Block.Code("js", code.stripTrailing(), List.of(2)),
                        Block.Code.of("ts", "heat();"),
                        new Block.Neutral("Snippet gone.py", ""),
                        Block.preformatted("<<< @/a.js"));
    }
}
