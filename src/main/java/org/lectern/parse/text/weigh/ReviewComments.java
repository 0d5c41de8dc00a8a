package org.lectern.parse.text.weigh;

import org.lectern.parse.text.line.ReviewComment;

/// A reviewer's comments stand below the slide that they are about, and right above the next.
final class ReviewComments implements Feature {

    @Override
    public Weight weigh(Candidate candidate) {
        if (ReviewComment.is(candidate.title())) {
            return Weight.of(-10, "");
        }
        return ReviewComment.is(candidate.above().last())
                ? Weight.of(8, "comments of reviewers end the slide above")
                : Weight.NONE;
    }
}
