package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

class PourTest {

    private static final Block DO = heading("Do");
    private static final Block DO_NOT = heading("Do not");
    private static final Block SOME = LayoutChoiceTest.bullets("breathe", "pause", "look up");
    private static final Block OTHERS = LayoutChoiceTest.bullets("hurry", "mumble", "read aloud");

    @Test
    void groupsBelowHeadingsStandSideBySide() {
        assertThat(new Pour(List.of(DO, SOME, DO_NOT, OTHERS)).columns())
                .contains(List.of(columns(List.of(DO, SOME), List.of(DO_NOT, OTHERS))));
    }

    @Test
    void aLineThatEndsWithAColonHeadsAGroup() {
        Block first = Block.paragraph("Before:");
        Block second = Block.paragraph("After:");
        assertThat(new Pour(List.of(first, SOME, second, OTHERS)).columns())
                .contains(List.of(columns(List.of(first, SOME), List.of(second, OTHERS))));
    }

    @Test
    void whatStandsAboveTheGroupsStaysThere() {
        Block above = Block.paragraph("Two kinds of habit.");
        assertThat(new Pour(List.of(above, DO, SOME, DO_NOT, OTHERS)).columns())
                .contains(List.of(above, columns(List.of(DO, SOME), List.of(DO_NOT, OTHERS))));
    }

    @Test
    void withoutGroupsTheColumnsAreCutBetweenLists() {
        assertThat(new Pour(List.of(SOME, OTHERS)).columns())
                .contains(List.of(columns(List.of(SOME), List.of(OTHERS))));
    }

    @Test
    void oneListIsCutInTheMiddle() {
        var list = LayoutChoiceTest.bullets("one", "two", "three", "four", "five", "six");
        assertThat(new Pour(List.of(list)).columns())
                .contains(List.of(columns(
                        List.of(LayoutChoiceTest.bullets("one", "two", "three")),
                        List.of(LayoutChoiceTest.bullets("four", "five", "six")))));
    }

    @Test
    void aLineThatLeadsToOneListStaysAbove() {
        Block lead = Block.paragraph("All of these:");
        var list = LayoutChoiceTest.bullets("one", "two", "three", "four", "five", "six");
        assertThat(new Pour(List.of(lead, list)).columns())
                .contains(List.of(
                        lead,
                        columns(
                                List.of(LayoutChoiceTest.bullets("one", "two", "three")),
                                List.of(LayoutChoiceTest.bullets("four", "five", "six")))));
    }

    @Test
    void aLongListIsCutIntoThree() {
        String[] items = Collections.nCopies(30, "item").toArray(String[]::new);
        Block all = new Pour(List.of(LayoutChoiceTest.bullets(items)))
                .columns()
                .orElseThrow()
                .getFirst();
        assertThat(((Block.Columns) all).columns())
                .extracting(column -> PlainText.of(column.blocks()).lines().count())
                .containsExactly(10L, 10L, 10L);
    }

    @Test
    void proseCodeAndFewLinesStayAsTheyAre() {
        assertThat(new Pour(List.of(DO, Block.paragraph("x ".repeat(40)), SOME, OTHERS)).columns())
                .isEmpty();
        assertThat(new Pour(List.of(SOME, Block.preformatted("a\nb\nc"), OTHERS)).columns())
                .isEmpty();
        assertThat(new Pour(List.of(DO, SOME)).columns()).isEmpty();
        assertThat(new Pour(List.of()).columns()).isEmpty();
    }

    private static Block columns(List<Block> left, List<Block> right) {
        return new Block.Columns(List.of(new Block.Column(1, left), new Block.Column(1, right)));
    }

    private static Block heading(String text) {
        return new Block.Heading(3, List.of(new Inline.Text(text)));
    }
}
