package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.ui.slide.LayoutChoiceTest.bullets;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.deck.Slide;

/// Nothing is clipped, nothing overlaps, nothing is too small to read: whatever the slide holds.
class LayoutCheckTest {

    static Stream<Slide> hostileSlides() {
        String word = "Donaudampfschifffahrt".repeat(10);
        return Stream.of(
                Slides.titled(1, word, Block.paragraph(word), bullets(word, word)),
                Slides.titled(2, "Sixty items", bullets(texts(60, "An item that says something of its own"))),
                Slides.titled(3, "A large table", table(12, 30)),
                Slides.titled(4, "Eighty lines", Block.preformatted(lines(80))),
                Slides.titled(5, "日本語の題名はここにあります", Block.paragraph("これは長い文章です。".repeat(60))),
                Slides.titled(6, "عنوان الشريحة", Block.paragraph("هذا نص طويل يملأ الشريحة كلها. ".repeat(40))),
                Slides.titled(7, "ชื่อเรื่อง", Block.paragraph("ข้อความยาวมากสำหรับสไลด์นี้ ".repeat(40))),
                Slides.titled(8, "One long word of code", Block.preformatted("x".repeat(3000))),
                Slides.titled(9, "A title that goes on and on ".repeat(20), Block.paragraph("text")),
                Slides.titled(
                        10, "Prose", Block.paragraph("Some sentences are long enough to fill a line. ".repeat(80))),
                Slides.titled(11, "Labels", new Block.Labels(List.of(texts(40, "Event channel")))),
                Slides.titled(12, "Deep", nested(20)),
                Slides.of(Slide.Kind.TITLE, "Opening ".repeat(25), Block.paragraph("below ".repeat(60))),
                Slides.of(Slide.Kind.SECTION, word),
                Slides.titled(13, "", Block.paragraph("")));
    }

    @ParameterizedTest
    @MethodSource("hostileSlides")
    void nothingIsClippedOverlappedOrTooSmall(Slide slide) {
        assertThat(TestScreen.SCREEN.onToolkitThread(() -> LayoutCheck.of(slide, DeckLook.PLAIN)))
                .isEmpty();
    }

    private static String[] texts(int count, String text) {
        return Collections.nCopies(count, text).toArray(String[]::new);
    }

    private static String lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "    var value" + i + " = compute(first, second);")
                .collect(Collectors.joining("\n"));
    }

    private static Block table(int columns, int rows) {
        List<Block.Cell> row = IntStream.range(0, columns)
                .mapToObj(i -> new Block.Cell(List.of(new Inline.Text("value " + i)), Block.Alignment.START))
                .toList();
        return new Block.Table(row, Collections.nCopies(rows, row));
    }

    private static Block nested(int depth) {
        Block inner = Block.paragraph("level " + depth);
        return depth == 0
                ? bullets("leaf")
                : new Block.BulletList(List.of(ListItem.of(List.of(inner, nested(depth - 1)))));
    }
}
