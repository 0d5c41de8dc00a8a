package org.lectern.talk;

import java.time.Duration;
import java.util.Optional;
import org.lectern.parse.Times;

/// What is known of a talk's time from elsewhere than its deck.
///
/// @param typed the length that someone typed, which counts before every other
/// @param sidecar what a file beside the deck says
/// @param rehearsal how long the slides took when it was last run through
public record Hints(Optional<Duration> typed, Times sidecar, Optional<Rehearsal> rehearsal) {

    /// Nothing is.
    public static final Hints NONE = new Hints(Optional.empty(), Times.NONE, Optional.empty());

    Hints typed(Duration length) {
        return new Hints(Optional.of(length), sidecar, rehearsal);
    }

    Hints rehearsal(Optional<Rehearsal> last) {
        return new Hints(typed, sidecar, last);
    }
}
