package org.lectern.parse.text.weigh;

/// How large the gap is beside the usual ones of this file.
final class BlankRuns implements Feature {

    @Override
    public Weight weigh(Candidate candidate) {
        Habits habits = candidate.habits();
        int gap = candidate.below().gap();
        if (habits.slideGap().isPresent() && gap >= habits.slideGap().getAsInt()) {
            return Weight.of(6, "a gap of " + gap + " blank lines, as between all slides");
        }
        if (habits.slideGap().isPresent() && gap <= habits.usualGap()) {
            return Weight.of(-3, "");
        }
        if (habits.gapsAreAlike() && gap <= habits.usualGap()) {
            return Weight.NONE;
        }
        double ratio = gap / (double) habits.usualGap();
        return ratio > 1
                ? Weight.of(
                        Math.min(2.6, 0.5 + Math.log(ratio) / Math.log(2)),
                        gap + " blank lines where " + habits.usualGap() + " is usual")
                : Weight.of(-0.8, "");
    }
}
