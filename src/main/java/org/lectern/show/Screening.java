package org.lectern.show;

import org.lectern.talk.Position;

/// What is on the audience's screen.
public sealed interface Screening {

    /// The slide that the presenter is at.
    Screening LIVE = new Live();

    /// The slide that the presenter is at.
    record Live() implements Screening {}

    /// Nothing but black.
    record Black() implements Screening {}

    /// Nothing but white.
    record White() implements Screening {}

    /// What was there when the presenter froze it.
    record Frozen(Position at) implements Screening {}
}
