package org.lectern.parse.text.block;

import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.Shape;

/// Paragraphs. An export breaks long lines where the page ended; such lines are joined again, short ones stay apart.
final class ParagraphReader {

    /// A line that reached about this far was probably broken by the page, not by the author.
    private static final int BROKEN_BY_PAGE = 50;

    private ParagraphReader() {}

    static Block paragraph(List<Line> lines) {
        List<Inline> content = new ArrayList<>();
        for (String line : joined(lines)) {
            if (!content.isEmpty()) {
                content.add(new Inline.LineBreak());
            }
            content.addAll(InlineText.of(line));
        }
        return new Block.Paragraph(content);
    }

    /// The lines as the author may have written them.
    static List<String> joined(List<Line> lines) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text().strip();
            if (i > 0 && goesOn(lines.get(i - 1).text().strip(), text)) {
                joined.addLast(joined.removeLast() + " " + text);
            } else {
                joined.add(text);
            }
        }
        return joined;
    }

    /// Whether a line is the rest of the one above it.
    static boolean goesOn(String above, String line) {
        if (Shape.startsWithAddress(line) || endsWithAddress(above) || Shape.isItem(line)) {
            return false;
        }
        boolean broken =
                above.length() >= BROKEN_BY_PAGE || (Shape.startsSmall(line) && above.length() > BROKEN_BY_PAGE / 2);
        return broken && !endsThought(above);
    }

    private static boolean endsWithAddress(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).contains("://");
    }

    private static boolean endsThought(String text) {
        return text.endsWith(".")
                || text.endsWith("!")
                || text.endsWith("?")
                || text.endsWith(":")
                || text.endsWith("\u3002");
    }
}
