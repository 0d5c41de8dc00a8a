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
        double weight =
                habits.learned().isEmpty() ? guess(candidate) : habits.learned().weight(Trait.GAP, candidate);
        return Weight.of(weight, reason(gap, habits));
    }

    private static String reason(int gap, Habits habits) {
        return gap > habits.usualGap()
                ? gap + " blank lines where " + habits.usualGap() + " is usual"
                : "a gap of " + gap + " blank lines, as above other slides";
    }

    /// What a gap is worth before anything is known of the slides.
    static double guess(Candidate candidate) {
        double ratio = candidate.below().gap() / (double) candidate.habits().usualGap();
        return ratio > 1 ? Math.min(2.6, 0.5 + Math.log(ratio) / Math.log(2)) : -0.8;
    }
}
