package org.lectern.parse.text.weigh;

import java.util.List;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.Shape;

/// Lines that stand together, and the gap above them.
///
/// @param lines at least one, none blank
/// @param gap how many blank lines stand above
/// @param emptyBoxes how many of these hold nothing but spaces
/// @param label whether its first line may be the label of a diagram
/// @param onlyLabels whether each of its lines may be one
/// @param boxRightAbove whether the line right above is one of them
record Chunk(List<Line> lines, int gap, int emptyBoxes, boolean boxRightAbove, boolean label, boolean onlyLabels) {

    private static final int MOST_LINES_OF_A_LABEL = 3;

    private static final int LONG_LINE = 120;

    Chunk {
        lines = List.copyOf(lines);
    }

    static Chunk of(List<Line> lines, List<Line> gap) {
        int boxes = Math.toIntExact(gap.stream().filter(Line::spaces).count());
        String first = lines.getFirst().flat();
        boolean label = lines.size() <= MOST_LINES_OF_A_LABEL && Shape.isLabel(first) && !KnownTitles.isKnown(first);
        boolean onlyLabels = label && lines.stream().allMatch(line -> Shape.isLabel(line.flat()));
        return new Chunk(
                lines, gap.size(), boxes, !gap.isEmpty() && gap.getLast().spaces(), label, onlyLabels);
    }

    String first() {
        return lines.getFirst().flat();
    }

    String last() {
        return lines.getLast().flat();
    }

    boolean isOneLine() {
        return lines.size() == 1;
    }

    /// All lines as one text, to compare chunks by.
    String text() {
        return String.join("\n", lines.stream().map(Line::flat).toList());
    }

    /// A long line, or one that ends as sentences do.
    boolean isProse() {
        return first().length() > LONG_LINE || (Shape.words(first()) > 9 && Shape.endsSentence(last()));
    }
}
