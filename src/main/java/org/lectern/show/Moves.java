package org.lectern.show;

import java.util.Optional;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;

/// Where a talk goes from a position. Empty where there is nowhere to go.
public final class Moves {

    private Moves() {}

    /// The next step, else the next slide.
    public static Optional<Position> next(Talk talk, Position from) {
        return from.step() < talk.slide(from).steps()
                ? Optional.of(new Position(from.slide(), from.step() + 1))
                : nextSlide(talk, from);
    }

    /// The step before, else the slide before with all its steps.
    public static Optional<Position> previous(Talk talk, Position from) {
        return from.step() > 0
                ? Optional.of(new Position(from.slide(), from.step() - 1))
                : previousSlide(from).map(before -> complete(talk, before.slide()));
    }

    /// The next slide, before its first step.
    public static Optional<Position> nextSlide(Talk talk, Position from) {
        return from.slide() < talk.size() ? Optional.of(Position.at(from.slide() + 1)) : Optional.empty();
    }

    /// The slide before, before its first step.
    public static Optional<Position> previousSlide(Position from) {
        return from.slide() > 1 ? Optional.of(Position.at(from.slide() - 1)) : Optional.empty();
    }

    /// The slide with this number, or the nearest that there is.
    public static Position to(Talk talk, int slide) {
        return Position.at(Math.clamp(slide, 1, talk.size()));
    }

    /// A slide after all its steps.
    public static Position complete(Talk talk, int slide) {
        return new Position(slide, talk.slide(slide).steps());
    }
}
