package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

/// A paragraph whose lines the author broke. When they are many or long, each is a point of its own, and a little space
/// tells where the next begins; few short ones, as of an address, stand close.
final class BrokenLines {

    private static final double GAP = 0.32;
    private static final double GAP_OF_LONG_LINES = 0.5;
    private static final int LONG = 40;
    private static final int MANY = 4;

    private BrokenLines() {}

    /// The paragraph as one line that wraps, or as several with space between them.
    static Region of(Block.Paragraph paragraph, double size) {
        List<List<Inline>> lines = lines(paragraph.content());
        boolean wraps = lines.stream().anyMatch(line -> length(line) > LONG);
        return lines.size() >= (wraps ? 2 : MANY)
                ? new Stack(
                        (wraps ? GAP_OF_LONG_LINES : GAP) * size,
                        lines.stream()
                                .map(line -> Line.of(line, Line.Setting.text(size)))
                                .toList())
                : Line.of(paragraph.content(), Line.Setting.text(size));
    }

    private static int length(List<Inline> line) {
        return PlainText.inline(line).length();
    }

    /// The lines, empty ones left out.
    static List<List<Inline>> lines(List<Inline> content) {
        List<List<Inline>> lines = new ArrayList<>();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.LineBreak) {
                lines.add(List.copyOf(line));
                line.clear();
            } else {
                line.add(inline);
            }
        }
        lines.add(List.copyOf(line));
        return lines.stream().filter(some -> !PlainText.inline(some).isBlank()).toList();
    }
}
