package org.lectern.parse.text.weigh;

import org.lectern.parse.text.line.CodeShape;
import org.lectern.parse.text.line.Shape;

/// Where all gaps are alike, titles are told by their neighbours: a short line alone, and more text below it.
final class Rhythm implements Feature {

    private static final int MOST_WORDS = 8;
    private static final double LONGER = 1.3;

    @Override
    public Weight weigh(Candidate candidate) {
        if (!candidate.habits().gapsAreAlike()) {
            return Weight.NONE;
        }
        boolean heads =
                candidate.next().filter(next -> heads(candidate.below(), next)).isPresent();
        if (heads(candidate.above(), candidate.below())) {
            return Weight.of(heads ? -0.5 : -1.8, "");
        }
        return heads ? Weight.of(1.6, "a short line above more text") : Weight.NONE;
    }

    /// Whether one chunk could be the title above the other.
    private static boolean heads(Chunk title, Chunk body) {
        String line = title.first();
        return title.isOneLine()
                && Shape.words(line) > 0
                && Shape.words(line) <= MOST_WORDS
                && !Shape.endsSentence(line)
                && !Shape.isItem(line)
                && !Shape.startsSmall(line)
                && !CodeShape.isStatement(line)
                && (body.lines().size() > 1 || body.first().length() > LONGER * line.length());
    }
}
