package org.lectern.parse.text.weigh;

import org.lectern.parse.text.line.Shape;

/// Where all gaps are alike and most chunks have several lines, a chunk is a slide: its first line is the title, the
/// others are what stood in its boxes.
final class WholeSlides implements Feature {

    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.85;

    @Override
    public Weight weigh(Candidate candidate) {
        Habits habits = candidate.habits();
        if (!habits.gapsAreAlike() || habits.severalLines() < MOST) {
            return Weight.NONE;
        }
        boolean item = Shape.isItem(candidate.title());
        if (habits.usualGap() > 1) {
            return Weight.of(item ? 1.5 : 4, "a gap as between all chunks, which have several lines each");
        }
        return item || candidate.below().isOneLine() || Shape.startsSmall(candidate.title())
                ? Weight.NONE
                : Weight.of(habits.severalLines() > NEARLY_ALL ? 1.6 : 1, "several lines that stand together");
    }
}
