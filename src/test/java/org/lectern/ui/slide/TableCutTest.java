package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

class TableCutTest {

    @Test
    void everyPartBeginsWithTheFirstColumn() {
        assertThat(TableCut.columns(table(7, 1), 3))
                .extracting(PlainText::of)
                .containsExactly("c0\tc1\tc2\nc0\tc1\tc2", "c0\tc3\tc4\nc0\tc3\tc4", "c0\tc5\tc6\nc0\tc5\tc6");
    }

    @Test
    void aShortRowStaysShort() {
        var table = new Block.Table(cells(5), List.of(cells(2), cells(0)));

        assertThat(TableCut.columns(table, 3))
                .extracting(part -> ((Block.Table) part).rows().getFirst().size())
                .containsExactly(2, 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 40})
    void sixtyColumnsStayOnTheirSlide(int rows) {
        var slide = Slides.titled(2, "Wide", table(60, rows));

        assertThat(TestScreen.SCREEN.onToolkitThread(() -> LayoutCheck.of(slide, DeckLook.PLAIN)))
                .isEmpty();
    }

    private static Block.Table table(int columns, int rows) {
        return new Block.Table(
                cells(columns),
                IntStream.range(0, rows).mapToObj(_ -> cells(columns)).toList());
    }

    private static List<Block.Cell> cells(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Block.Cell(List.of(new Inline.Text("c" + i)), Block.Alignment.START))
                .toList();
    }
}
