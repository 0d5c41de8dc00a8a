package org.lectern.parse.text.weigh;

/// The line that opens or ends all pages is no title; above a running head, and below a foot, a slide begins.
final class HeadsAndFeet implements Feature {

    @Override
    public Weight weigh(Candidate candidate) {
        RunningLines running = candidate.habits().running();
        if (candidate.below().lines().stream().allMatch(running::isFoot)) {
            return Weight.of(-6, "");
        }
        if (running.isFoot(candidate.above().lines().getLast())) {
            return Weight.of(5, "the footer of the slide above");
        }
        if (candidate.above().lines().stream().allMatch(running::isHead)) {
            return Weight.of(-6, "");
        }
        return running.isHead(candidate.below().lines().getFirst())
                ? Weight.of(5, "the line that opens all slides")
                : Weight.NONE;
    }
}
