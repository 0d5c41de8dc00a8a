package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.deck.PlainText;

/// Pages by a rule that needs no toolkit: so many characters, or so many lines, are full.
class PagingTest {

    @Test
    void whatFitsIsOnePage() {
        List<Block> blocks = List.of(Block.paragraph("short"), LayoutChoiceTest.bullets("a", "b"));
        assertThat(characters(100).pages(blocks)).containsExactly(blocks);
    }

    @Test
    void listContinuesItemByItem() {
        List<List<Block>> pages =
                characters(20).pages(List.of(LayoutChoiceTest.bullets("eight or", "nine or", "ten or more")));
        assertThat(pages)
                .containsExactly(
                        List.of(LayoutChoiceTest.bullets("eight or", "nine or")),
                        List.of(LayoutChoiceTest.bullets("ten or more")));
    }

    @Test
    void numbersGoOn() {
        var list = new Block.OrderedList(1, List.of(item("first of all"), item("second"), item("third of them")));
        assertThat(characters(20).pages(List.of(list)).getLast())
                .containsExactly(new Block.OrderedList(3, List.of(item("third of them"))));
    }

    @Test
    void nothingIsLost() {
        String words = IntStream.range(0, 900).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
        String shown = characters(300).pages(List.of(Block.paragraph(words))).stream()
                .map(PlainText::of)
                .collect(Collectors.joining());
        assertThat(shown).isEqualTo(words);
    }

    @Test
    void longCodeIsNotMeasuredAgainForEachOfItsLines() {
        var asked = new AtomicInteger();
        var code = new Block.Code("", "a line\n".repeat(400).strip(), List.of());
        List<List<Block>> pages = new Paging((blocks, share) -> {
                    asked.incrementAndGet();
                    return PlainText.of(blocks).lines().count() <= 30 * share;
                })
                .pages(List.of(code));
        assertThat(asked.get()).isLessThan(15 * pages.size());
    }

    @Test
    void aHeadingDoesNotEndAPage() {
        List<Block> blocks = List.of(
                Block.paragraph("x".repeat(30)),
                Block.paragraph("x".repeat(30)),
                Block.paragraph("x".repeat(30)),
                new Block.Heading(3, List.of(new Inline.Text("Heading"))),
                Block.paragraph("y".repeat(60)));
        assertThat(characters(110).pages(blocks).getFirst()).hasSize(3);
    }

    @Test
    void whatAnnouncesTheNextDoesNotEndAPage() {
        for (Block announcing : List.of(
                Block.paragraph("Like this:"),
                Block.paragraph("例如："),
                new Block.Paragraph(List.of(new Inline.Strong(List.of(new Inline.Text("Cons"))))),
                LayoutChoiceTest.bullets("to wit:"))) {
            List<Block> blocks = List.of(
                    Block.paragraph("x".repeat(30)),
                    Block.paragraph("x".repeat(30)),
                    Block.paragraph("x".repeat(30)),
                    announcing,
                    Block.paragraph("y".repeat(60)));
            assertThat(characters(110).pages(blocks).getFirst()).hasSize(3);
        }
    }

    @Test
    void aLastPageIsNotNearlyEmpty() {
        String[] items = Collections.nCopies(11, "ten chars.").toArray(String[]::new);
        List<List<Block>> pages = characters(109).pages(List.of(LayoutChoiceTest.bullets(items)));
        assertThat(pages).hasSize(2);
        assertThat(PlainText.of(pages.getLast()).lines().count()).isGreaterThan(3);
    }

    @Test
    void codeBreaksAtABlankLine() {
        var code = Block.preformatted("a\nb\nc\nd\n\ne\nf\ng");
        assertThat(lines(6).pages(List.of(code)).getFirst()).containsExactly(Block.preformatted("a\nb\nc\nd\n"));
    }

    @Test
    void aPageEndsAboveAHeadingRatherThanBelowItsFirstLine() {
        List<Block> blocks = List.of(
                Block.paragraph("x".repeat(70)),
                new Block.Heading(3, List.of(new Inline.Text("Heading"))),
                Block.paragraph("y".repeat(10)),
                Block.paragraph("y".repeat(60)));
        assertThat(characters(100).pages(blocks).getFirst()).hasSize(1);
    }

    @Test
    void headingsOneBelowTheOtherMoveOnTogether() {
        List<Block> blocks = List.of(
                Block.paragraph("x".repeat(50)),
                new Block.Heading(3, List.of(new Inline.Text("10:00"))),
                new Block.Heading(4, List.of(new Inline.Text("A session"))),
                Block.paragraph("y".repeat(90)));
        assertThat(characters(100).pages(blocks).getFirst()).hasSize(1);
    }

    @Test
    void codeThatFitsAPageIsNotCut() {
        var code = Block.preformatted("a\nb\nc\nd");
        assertThat(lines(6).pages(List.of(Block.paragraph("1\n2\n3"), code)).getFirst())
                .hasSize(1);
    }

    @Test
    void codeIsCutWhereThePageWouldElseBeNearlyEmpty() {
        var code = Block.preformatted("a\nb\nc\nd\ne\nf");
        assertThat(lines(6).pages(List.of(Block.paragraph("1"), code)).getFirst())
                .hasSize(2);
    }

    @Test
    void noPageBeginsWithAClosingBracket() {
        var code = Block.preformatted("f {\na\nb\nc\nd\n}\ng {\ne\n}");
        assertThat(lines(5).pages(List.of(code)).getFirst()).containsExactly(Block.preformatted("f {\na\nb\nc"));
    }

    @Test
    void codeThatMustBeCutIsNotCutAboveAClosingBracket() {
        var code = Block.preformatted("a {\n1\n2\n3\n4\n}");
        Block lead = Block.paragraph("Like this:");
        List<List<Block>> pages = lines(6).pages(List.of(lead, code));
        assertThat(pages).hasSize(2);
        assertThat(PlainText.of(pages.getLast())).doesNotStartWith("}").endsWith("4\n}");
    }

    @Test
    void codeInAStepIsCutAsCodeIs() {
        var code = new Block.Stepped(1, List.of(Block.preformatted("a {\n1\n2\n3\n4\n} else {\n5\n6\n}")));
        assertThat(PlainText.of(lines(5).pages(List.of(code)).get(1))).startsWith("4\n}");
    }

    @Test
    void noItemIsLeftAlone() {
        var list = LayoutChoiceTest.bullets("1", "2", "3", "4", "5", "6", "7");
        Block rest = Block.paragraph("8\n9\n10");
        assertThat(lines(6).pages(List.of(list, rest)).getFirst())
                .containsExactly(LayoutChoiceTest.bullets("1", "2", "3", "4", "5"));
    }

    @Test
    void codeThatAppearsAtAStepStaysOnePanel() {
        var stepped = new Block.Stepped(1, List.of(Block.preformatted("a\nb\nc")));
        assertThat(lines(2).pages(List.of(stepped)).getFirst())
                .containsExactly(new Block.Stepped(1, List.of(Block.preformatted("a\nb"))));
    }

    @Test
    void theSentencesOfAnItemStayTogether() {
        var list = LayoutChoiceTest.bullets("One. Two. Three.", "Four. Five.");
        assertThat(lines(1).pages(List.of(list)))
                .containsExactly(
                        List.of(LayoutChoiceTest.bullets("One. Two. Three.")),
                        List.of(LayoutChoiceTest.bullets("Four. Five.")));
    }

    @Test
    void tableRepeatsItsHeader() {
        var table = new Block.Table(List.of(cell("Name")), List.of(List.of(cell("Ada")), List.of(cell("Ben"))));
        assertThat(characters(10).pages(List.of(table)))
                .containsExactly(
                        List.of(new Block.Table(
                                table.header(), List.of(table.rows().get(0)))),
                        List.of(new Block.Table(
                                table.header(), List.of(table.rows().get(1)))));
    }

    @Test
    void itemsOfAListInAListMoveOn() {
        var nested = LayoutChoiceTest.bullets("one of them", "two of them", "three of them", "four of them");
        var item = ListItem.of(List.of(Block.paragraph("outer"), nested));
        List<List<Block>> pages = characters(30).pages(List.of(new Block.BulletList(List.of(item))));
        assertThat(PlainText.of(pages.getFirst())).isEqualTo("outer\none of them\ntwo of them");
        assertThat(PlainText.of(pages.getLast())).isEqualTo("three of them\nfour of them");
    }

    @Test
    void pagesAreBounded() {
        String[] items =
                IntStream.range(0, 3 * Paging.MOST_PAGES).mapToObj(i -> "item").toArray(String[]::new);
        List<List<Block>> pages = characters(1).pages(List.of(LayoutChoiceTest.bullets(items)));
        assertThat(pages).hasSize(Paging.MOST_PAGES);
        assertThat(pages.getLast()).containsExactly(Block.paragraph("…"));
    }

    private static Paging characters(int most) {
        return new Paging((blocks, share) -> PlainText.of(blocks).length() <= most * share);
    }

    private static Paging lines(int most) {
        return new Paging((blocks, share) -> PlainText.of(blocks).split("\n", -1).length <= most * share);
    }

    private static ListItem item(String text) {
        return ListItem.of(List.of(Block.paragraph(text)));
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(List.of(new Inline.Text(text)), Block.Alignment.START);
    }
}
