package org.lectern.parse.text.weigh;

import org.lectern.parse.text.line.Shape;

/// In a text of paragraphs a short line without a final stop is a heading.
final class ProseHeading implements Feature {

    private static final double MUCH_PROSE = 0.4;
    private static final int LONGEST = 80;

    @Override
    public Weight weigh(Candidate candidate) {
        Chunk below = candidate.below();
        if (candidate.habits().prose() < MUCH_PROSE) {
            return candidate.next().filter(Chunk::isProse).isPresent() && below.isOneLine() && !below.isProse()
                    ? Weight.of(0.7, "prose follows")
                    : Weight.NONE;
        }
        boolean heading = below.isOneLine()
                && below.first().length() <= LONGEST
                && !Shape.endsSentence(below.first())
                && !Shape.isItem(below.lines().getFirst().text())
                && Shape.words(below.first()) > 0;
        return heading ? Weight.of(4, "a short line between paragraphs") : Weight.of(-2, "");
    }
}
