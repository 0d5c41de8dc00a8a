package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?:;…]\\s*");

    private BrokenLines() {}

    /// The paragraph as one line that wraps, or as several with space between them.
    static Region of(Block.Paragraph paragraph, double size) {
        List<List<Inline>> asWritten = lines(paragraph.content());
        boolean wraps = asWritten.stream().anyMatch(line -> length(line) > LONG);
        List<List<Inline>> lines = wraps ? flowing(asWritten) : asWritten;
        return lines.size() >= (wraps ? 2 : MANY)
                ? new Stack(
                        (wraps ? GAP_OF_LONG_LINES : GAP) * size,
                        lines.stream()
                                .map(line -> Line.of(line, Line.Setting.text(size)))
                                .toList())
                : Line.of(joined(lines, new Inline.LineBreak()), Line.Setting.text(size));
    }

    /// An item's paragraph: as such, but with no space between its lines.
    static Line close(Block.Paragraph paragraph, double size) {
        List<List<Inline>> lines = lines(paragraph.content());
        boolean wraps = lines.stream().anyMatch(line -> length(line) > LONG);
        return Line.of(joined(wraps ? flowing(lines) : lines, new Inline.LineBreak()), Line.Setting.text(size));
    }

    /// Lines that would wrap here flow on where a sentence does: the author broke them for another width.
    private static List<List<Inline>> flowing(List<List<Inline>> lines) {
        List<List<Inline>> flowing = new ArrayList<>();
        for (List<Inline> line : lines) {
            boolean goesOn = !flowing.isEmpty()
                    && !isStressed(flowing.getLast())
                    && Character.isLowerCase(PlainText.inline(line).strip().codePointAt(0))
                    && !ENDS.matcher(PlainText.inline(flowing.getLast())).matches();
            flowing.add(goesOn ? joined(List.of(flowing.removeLast(), line), new Inline.Text(" ")) : line);
        }
        return flowing;
    }

    /// Whether nothing of a line is plain text, as of a title that the next line tells more of.
    private static boolean isStressed(List<Inline> line) {
        return line.stream().noneMatch(inline -> inline instanceof Inline.Text(String text) && !text.isBlank());
    }

    private static List<Inline> joined(List<List<Inline>> lines, Inline between) {
        List<Inline> joined = new ArrayList<>();
        for (List<Inline> line : lines) {
            if (!joined.isEmpty()) {
                joined.add(between);
            }
            joined.addAll(line);
        }
        return joined;
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
