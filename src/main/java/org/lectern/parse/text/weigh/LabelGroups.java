package org.lectern.parse.text.weigh;

import java.util.List;
import java.util.OptionalDouble;
import org.lectern.parse.text.line.Shape;

/// Labels of a diagram come in groups: short lines, each in a box of its own. They belong to the slide above.
final class LabelGroups implements Feature {

    private static final int FEWEST = 3;

    /// How far a group is followed, in chunks.
    private static final int FARTHEST = 16;

    private static final int WORDS_OF_A_TITLE = 3;

    @Override
    public Weight weigh(Candidate candidate) {
        List<Chunk> chunks = candidate.chunks();
        if (!candidate.below().label()
                || candidate.habits().slideGap().isPresent()
                || candidate.habits().isAnnounced(candidate.title())) {
            return Weight.NONE;
        }
        int first = candidate.index();
        while (first > Math.max(1, candidate.index() - FARTHEST) && goesOn(chunks.get(first - 1))) {
            first--;
        }
        int last = candidate.index();
        while (last + 1 < Math.min(chunks.size(), candidate.index() + FARTHEST)
                && goesOn(chunks.get(last))
                && chunks.get(last + 1).label()) {
            last++;
        }
        int size = last - first + 1;
        if (size < FEWEST) {
            return size == 2 ? Weight.of(-0.7, "") : Weight.NONE;
        }
        return standsAbove(candidate.below(), chunks.subList(candidate.index() + 1, last + 1))
                ? Weight.NONE
                : Weight.of(-3, "one of " + size + " labels");
    }

    /// A label with more below it in its box is the last of its group.
    private static boolean goesOn(Chunk chunk) {
        return chunk.label() && chunk.lines().stream().allMatch(line -> Shape.isLabel(line.flat()));
    }

    /// A line with more words than the labels below it is the title above them.
    private static boolean standsAbove(Chunk chunk, List<Chunk> labelsBelow) {
        int words = Shape.words(chunk.first());
        OptionalDouble others = labelsBelow.stream()
                .mapToInt(label -> Shape.words(label.first()))
                .average();
        return words >= WORDS_OF_A_TITLE && others.isPresent() && words > others.getAsDouble() + 0.5;
    }
}
