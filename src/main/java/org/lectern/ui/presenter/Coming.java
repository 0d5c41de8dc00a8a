package org.lectern.ui.presenter;

import org.lectern.deck.Slide;

/// What the next key shows.
sealed interface Coming {

    /// More of the current slide: what appears on its page, or a further page.
    ///
    /// @param step that the slide is at then
    record Step(Slide slide, int step) implements Coming {}

    /// The next slide.
    record Another(Slide slide) implements Coming {}
}
