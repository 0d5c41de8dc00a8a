package org.lectern.parse.text.weigh;

import org.lectern.parse.text.line.Shape;

/// Text that came before: the title slide that closes the talk, or a title that goes on over several slides.
final class Repeated implements Feature {

    @Override
    public Weight weigh(Candidate candidate) {
        int first = candidate.habits().firstSeen().getOrDefault(Habits.key(candidate.title()), candidate.index());
        if (first >= candidate.index()) {
            return Weight.NONE;
        }
        if (first == 0
                && candidate
                        .below()
                        .text()
                        .equalsIgnoreCase(candidate.chunks().getFirst().text())) {
            return Weight.of(5, "the title slide comes again");
        }
        if (first > 0 && sameAbove(candidate, first)) {
            return sameGap(candidate, first) ? Weight.NONE : Weight.of(-1, "");
        }
        return Shape.isLabel(candidate.title())
                ? Weight.NONE
                : Weight.of(
                        1,
                        "\u201c%s\u201d came before, in line %d"
                                .formatted(
                                        candidate.title(),
                                        candidate
                                                .chunks()
                                                .get(first)
                                                .lines()
                                                .getFirst()
                                                .number()));
    }

    private static boolean sameAbove(Candidate candidate, int first) {
        return candidate.above().text().equals(candidate.chunks().get(first - 1).text());
    }

    private static boolean sameGap(Candidate candidate, int first) {
        return candidate.below().gap() == candidate.chunks().get(first).gap();
    }
}
