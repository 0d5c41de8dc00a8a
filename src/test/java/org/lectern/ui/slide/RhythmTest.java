package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

class RhythmTest {

    private static final Block HEADING = new Block.Heading(3, List.of(new Inline.Text("Part")));
    private static final Block TEXT = Block.paragraph("text");

    @Test
    void aHeadingStandsNearerToWhatItHeads() {
        List<Double> gaps = Rhythm.of(List.of(TEXT, HEADING, TEXT, TEXT));
        assertThat(gaps).hasSize(3);
        assertThat(gaps.get(0)).isGreaterThan(gaps.get(2));
        assertThat(gaps.get(1)).isLessThan(gaps.get(2));
        assertThat(Rhythm.of(List.of())).isEmpty();
    }

    @Test
    void headingsAreRankedInsideColumnsToo() {
        var columns = new Block.Columns(List.of(new Block.Column(1, List.of(HEADING))));
        assertThat(Rhythm.topLevel(List.of(TEXT, columns))).isEqualTo(3);
        assertThat(Rhythm.topLevel(List.of(TEXT))).isEqualTo(1);
    }

    @Test
    void brokenLinesStandApartWhenTheyAreManyOrLong() {
        assertThat(BrokenLines.lines(List.of(
                        new Inline.Text("one"),
                        new Inline.LineBreak(),
                        new Inline.LineBreak(),
                        new Inline.Text("two"))))
                .hasSize(2);
        TestScreen.SCREEN.onToolkitThread(() -> {
            assertThat(BrokenLines.of(broken("one", "two"), 40)).isInstanceOf(Line.class);
            assertThat(BrokenLines.of(broken("one", "two", "three", "four"), 40))
                    .isInstanceOf(Stack.class);
            assertThat(BrokenLines.of(broken("One", "A line that is so long that it may wrap"), 40))
                    .isInstanceOf(Line.class);
            assertThat(BrokenLines.of(broken("One", "A line that is so very long that it may well wrap"), 40))
                    .isInstanceOf(Stack.class);
            return "";
        });
    }

    @Test
    void linesThatWouldWrapFlowOnInsideASentence() {
        TestScreen.SCREEN.onToolkitThread(() -> {
            var flowing =
                    broken("We go to the place that was named in the letter and", "stay there until the evening.");
            assertThat(BrokenLines.of(flowing, 40)).isInstanceOf(Line.class);
            var apart = broken("We go to the place that was named in the letter.", "Stay there until the evening.");
            assertThat(BrokenLines.of(apart, 40)).isInstanceOf(Stack.class);
            return "";
        });
    }

    @Test
    void whatIsSaidOfATitleStandsBelowIt() {
        var title =
                new Inline.Strong(List.of(new Inline.Text("A talk about boats and about those who sail them far out")));
        var talk = new Block.Paragraph(List.of(title, new Inline.LineBreak(), new Inline.Text("by Ada Example")));
        TestScreen.SCREEN.onToolkitThread(() -> {
            assertThat(BrokenLines.of(talk, 40)).isInstanceOf(Stack.class);
            return "";
        });
    }

    @Test
    void noLineIsEmpty() {
        List<Run> runs = Run.of(List.of(
                new Inline.Text("a"),
                new Inline.LineBreak(),
                new Inline.Text(" "),
                new Inline.LineBreak(),
                new Inline.Text("b")));
        assertThat(String.join("", runs.stream().map(Run::text).toList())).isEqualTo("a\nb");
    }

    private static Block.Paragraph broken(String... lines) {
        var content = new ArrayList<Inline>();
        for (String line : lines) {
            content.add(new Inline.Text(line));
            content.add(new Inline.LineBreak());
        }
        return new Block.Paragraph(content);
    }
}
