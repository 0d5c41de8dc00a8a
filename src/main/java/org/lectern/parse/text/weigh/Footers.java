package org.lectern.parse.text.weigh;

/// A line that comes again and again from the beginning to the end is no title: it is a footer if the text ends with
/// it,
/// and what stands below it is the next slide.
final class Footers implements Feature {

    @Override
    public Weight weigh(Candidate candidate) {
        Habits habits = candidate.habits();
        if (habits.footers().contains(Habits.key(candidate.below().text()))) {
            return Weight.of(-6, "");
        }
        return habits.footers().contains(Habits.key(candidate.above().text()))
                ? Weight.of(4, "the footer of the slide above")
                : Weight.NONE;
    }
}
