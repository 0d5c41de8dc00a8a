package org.lectern.parse.text.weigh;

/// A title has more room below it than above when the gap above is small.
final class GapBelow implements Feature {

    @Override
    public Weight weigh(Candidate candidate) {
        Chunk below = candidate.below();
        boolean larger =
                candidate.next().filter(next -> next.gap() > below.gap()).isPresent();
        return larger && below.isOneLine() && below.gap() <= candidate.habits().usualGap()
                ? Weight.of(0.6, "more room below it than above")
                : Weight.NONE;
    }
}
