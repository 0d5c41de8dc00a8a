package org.lectern.parse.text.weigh;

import java.util.List;

/// How likely it is that a stretch of chunks is one slide, whatever stands around it.
final class SlideShape {

    private static final int MANY_LINES = 24;

    private SlideShape() {}

    /// What to add to the sum of the boundaries; 0 for an ordinary slide.
    ///
    /// @param end index after the last chunk
    /// @param lines how many lines the chunks have
    static double weigh(List<Chunk> chunks, int start, int end, int lines, Habits habits) {
        return lonelyTitle(chunks, start, end, habits) + length(lines);
    }

    /// A title alone ends with a gap as large as the one above it: else what follows belongs to it.
    private static double lonelyTitle(List<Chunk> chunks, int start, int end, Habits habits) {
        boolean alone = end - start == 1 && chunks.get(start).isOneLine() && end < chunks.size();
        if (!alone || chunks.get(end).gap() > habits.usualGap()) {
            return 0;
        }
        return habits.gapsAreAlike() ? -1.2 : -2.5;
    }

    private static double length(int lines) {
        return lines > MANY_LINES ? -0.06 * (lines - MANY_LINES) : 0;
    }
}
