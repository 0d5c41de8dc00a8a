package org.lectern.parse.text.weigh;

/// Lines of spaces are text boxes with nothing in them: at the end of a run they belong to the slide below, in its
/// middle to the slide above.
final class EmptyBoxes implements Feature {

    @Override
    public Weight weigh(Candidate candidate) {
        Chunk below = candidate.below();
        if (below.emptyBoxes() == 0 || below.gap() <= candidate.habits().usualGap() + 1) {
            return Weight.NONE;
        }
        return below.boxRightAbove()
                ? Weight.of(0.6, "an empty text box right above")
                : Weight.of(-0.7, "an empty text box in the run above");
    }
}
