package org.lectern.parse.text.weigh;

import org.lectern.parse.text.line.Shape;

/// What stands above is not finished, or finished for good.
final class GoesOn implements Feature {

    @Override
    public Weight weigh(Candidate candidate) {
        String above = candidate.above().last();
        if (above.endsWith(":") || above.endsWith(",")) {
            return Weight.of(-1.5, "");
        }
        boolean sentence = Shape.endsSentence(above)
                || Shape.isAddress(above)
                || Shape.isItem(candidate.above().lines().getLast().text());
        return sentence ? Weight.of(0.4, "") : Weight.NONE;
    }
}
