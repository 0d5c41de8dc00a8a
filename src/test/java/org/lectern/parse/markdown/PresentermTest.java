package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.deck;
import static org.lectern.parse.markdown.Reads.only;
import static org.lectern.parse.markdown.Reads.result;
import static org.lectern.parse.markdown.Reads.titles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.Slide;
import org.lectern.deck.SourceSpan;
import org.lectern.format.Format;
import org.lectern.parse.ParseResult;

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
    void whatFollowsAListThatAppearsItemByItemWaitsForOneStepMore() {
        String text = "---\noptions:\n  incremental_lists: true\n---\n- a\n  - b\n\nafter\n";
        assertThat(only(PRESENTERM, text).steps()).isEqualTo(3);
        assertThat(only(PRESENTERM, text).blocks().getLast())
                .isEqualTo(new Block.Stepped(3, List.of(Block.paragraph("after"))));
    }

    @Test
    void commandsMayHaveAPrefix() {
        String text =
                "---\noptions:\n  command_prefix: 'cmd:'\n---\na\n\n<!-- cmd:end_slide -->\n\nb\n\n<!-- remember -->\n";
        assertThat(deck(PRESENTERM, text).slides()).hasSize(2);
    }

    @Test
    void contentBeforeATitleEndsWithItAndCommentsDoNot() {
        String options = "---\noptions:\n  implicit_slide_ends: true\n  h1_slide_titles: true\n---\n";
        assertThat(titles(PRESENTERM, options + "hello\n\nA\n===\n\n# B\n")).containsExactly("", "A", "B");
        assertThat(titles(PRESENTERM, options + "<!-- jump_to_middle -->\n\nA\n===\n"))
                .containsExactly("A");
    }

    @Test
    void aFileStandsInThePlaceOfTheCommentThatIncludesIt() {
        Map<String, String> files = Map.of(
                "part/one.md", "B\n===\n\n<!-- include: two.md -->\n", "part/two.md", "<!-- end_slide -->\nC\n===\n");
        ParseResult result = result(
                PRESENTERM,
                "A\n===\n\n<!-- end_slide -->\n<!-- include: ./part/one.md -->\n\n<!-- end_slide -->\nD\n===\n",
                (_, path) -> Optional.ofNullable(files.get(path)));
        assertThat(result.deck().slides().stream().map(Slide::titleText)).containsExactly("A", "B", "C", "D");
        assertThat(result.deck().slides().get(2).span()).isEqualTo(new SourceSpan(5, 6));
        assertThat(result.problems()).isEmpty();
    }

    @Test
    void filesThatIncludeEachOtherEndWithAProblem() {
        ParseResult result = result(
                PRESENTERM,
                "A\n===\n\n<!-- include: a.md -->\n",
                (_, _) -> Optional.of("x\n\n<!-- include: a.md -->\n"));
        assertThat(result.problems())
                .anyMatch(problem ->
                        problem.kind().equals("include") && problem.span().equals(Optional.of(SourceSpan.line(4))));
    }

    @Test
    void includesAreBounded() {
        ParseResult result = result(
                PRESENTERM,
                "<!-- include: 1 -->\n",
                (_, path) -> Optional.of(("<!-- include: " + path + "1 -->\n\n").repeat(9)));
        assertThat(result.problems()).isNotEmpty();
    }

    @Test
    void aFileThatIsNotHereIsABoxAndAProblem() {
        ParseResult result = result(PRESENTERM, "A\n===\n\n<!-- include: ../gone.md -->\n");
        assertThat(result.deck().slides().getFirst().blocks())
                .containsExactly(new Block.Neutral("file ../gone.md", ""));
        assertThat(result.problems()).anyMatch(problem -> problem.message().contains("../gone.md"));
    }

    @Test
    void commandsOfTheLookAreNotSeen() {
        String text =
                "a\n\n<!-- new_lines: 3 -->\n<!-- newline -->\n<!-- font_size: 2 -->\n<!-- alignment: center -->\n"
                        + "<!-- list_item_newlines: 2 -->\n<!-- no_footer -->\n<!-- jump_to_middle -->\n<!-- snippet_output: x -->\n";
        assertThat(only(PRESENTERM, text).blocks()).containsExactly(Block.paragraph("a"));
    }

    @Test
    void skippedSlidesAreKeptOut() {
        assertThat(titles(PRESENTERM, "A\n===\n\n<!-- end_slide -->\n<!-- skip_slide -->\nB\n===\n"))
                .containsExactly("A");
    }

    @Test
    void titlesOfTheFrontMatterAreMarkdown() {
        Slide intro = deck(
                        PRESENTERM, "---\ntitle: My _first_ bread\nsub_title: with **rye**\nauthor: Ada\n---\nA\n===\n")
                .slides()
                .getFirst();
        assertThat(intro.titleText()).isEqualTo("My first bread");
        assertThat(intro.text()).isEqualTo("with rye\n\nAda");
        assertThat(intro.kind()).isEqualTo(Slide.Kind.TITLE);
    }

    @Test
    void oneTildeStrikesOut() {
        assertThat(only(PRESENTERM, "~white~ bread\n").blocks())
                .containsExactly(new Block.Paragraph(
                        List.of(new Inline.Strike(List.of(new Inline.Text("white"))), new Inline.Text(" bread"))));
        assertThat(only(Format.MARP, "~white~ bread\n").text()).isEqualTo("~white~ bread");
    }
}
