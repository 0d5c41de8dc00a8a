package org.lectern.parse.text.weigh;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.ReviewComment;

/// Cuts lines into chunks at blank lines, and where a page number ends or opens a page.
final class Chunks {

    private Chunks() {}

    /// The chunks, in order.
    ///
    /// @param cuts indices of lines that begin a chunk though no blank line stands above
    static List<Chunk> of(List<Line> lines, Set<Integer> cuts) {
        List<Chunk> chunks = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        List<Line> gap = new ArrayList<>();
        List<Line> gapOfOpen = List.of();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!open.isEmpty() && (line.isBlank() || cuts.contains(i) || changes(open.getLast(), line))) {
                chunks.add(Chunk.of(open, gapOfOpen));
                open.clear();
            }
            if (line.isBlank()) {
                gap.add(line);
            } else {
                gapOfOpen = open.isEmpty() ? List.copyOf(gap) : gapOfOpen;
                gap.clear();
                open.add(line);
            }
        }
        if (!open.isEmpty()) {
            chunks.add(Chunk.of(open, gapOfOpen));
        }
        return chunks;
    }

    /// Comments of reviewers are chunks of their own.
    private static boolean changes(Line above, Line line) {
        return ReviewComment.is(above.text()) != ReviewComment.is(line.text());
    }
}
