package org.lectern.talk;

/// A place in a talk.
///
/// @param slide from 1, among the slides that are shown
/// @param step 0 as the slide comes up, then how often "next" revealed something
public record Position(int slide, int step) {

    /// Where a talk begins.
    public static final Position START = new Position(1, 0);

    public Position {
        if (slide < 1 || step < 0) {
            throw new IllegalArgumentException("no position at slide " + slide + ", step " + step);
        }
    }

    /// A slide as it comes up.
    public static Position at(int slide) {
        return new Position(slide, 0);
    }
}
