package org.lectern.parse.text.weigh;

/// What most chunks that open slides of this file have in common. Where one gap stands between all slides there is
/// nothing to learn.
final class Likeness implements Feature {

    private static final double TELLING = 0.8;

    @Override
    public Weight weigh(Candidate candidate) {
        if (candidate.habits().slideGap().isPresent()) {
            return Weight.NONE;
        }
        double sum = 0;
        for (Trait trait : Trait.values()) {
            sum += trait == Trait.GAP ? 0 : candidate.habits().learned().weight(trait, candidate);
        }
        return Weight.of(sum, sum > TELLING ? "it looks like other titles of this file" : "");
    }
}
