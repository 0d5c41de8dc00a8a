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
                || candidate.habits().isAnnounced(candidate.title())
                || hasListBelow(candidate)) {
            return Weight.NONE;
        }
        int first = candidate.index();
        while (first > Math.max(1, candidate.index() - FARTHEST)
                && chunks.get(first - 1).onlyLabels()) {
            first--;
        }
        int last = candidate.index();
        while (last + 1 < Math.min(chunks.size(), candidate.index() + FARTHEST)
                && chunks.get(last).onlyLabels()
                && chunks.get(last + 1).label()) {
            last++;
        }
        int size = last - first + 1;
        if (size < FEWEST) {
            return size == 2 ? Weight.of(-0.7, "") : Weight.NONE;
        }
        return opens(candidate, first) || heads(candidate, first, last)
                ? Weight.NONE
                : Weight.of(-3, "one of " + size + " labels");
    }

    /// A list right below makes it a heading.
    private static boolean hasListBelow(Candidate candidate) {
        return candidate
                .next()
                .filter(next -> Shape.isItem(next.lines().getFirst().text()))
                .filter(next -> next.gap() <= candidate.habits().usualGap())
                .isPresent();
    }

    /// Where the slide above ended with text, and the gap is large, the first of the group is the title above the
    /// labels.
    private static boolean opens(Candidate candidate, int first) {
        boolean ended = candidate.above().lines().size() > 1
                || Shape.isItem(candidate.above().lines().getLast().text())
                || Shape.endsSentence(candidate.above().last());
        return candidate.index() == first
                && ended
                && candidate.below().gap() > candidate.habits().usualGap();
    }

    /// Whether this and all lines of the group above it have more words than those below: titles above labels.
    private static boolean heads(Candidate candidate, int first, int last) {
        List<Chunk> chunks = candidate.chunks();
        OptionalDouble below = chunks.subList(candidate.index() + 1, last + 1).stream()
                .mapToInt(label -> Shape.words(label.first()))
                .average();
        return below.isPresent()
                && chunks.subList(first, candidate.index() + 1).stream()
                        .mapToInt(label -> Shape.words(label.first()))
                        .allMatch(words -> words >= WORDS_OF_A_TITLE && words > below.getAsDouble() + 0.5);
    }
}
