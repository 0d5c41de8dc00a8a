package org.lectern.ui.keys;

import java.util.Optional;
import org.lectern.ui.keys.KeyStroke.Gesture;

/// Knows a swipe by where and when a finger came down and left. Some platforms report the finger, some the
/// swipe, and some both; then the second of the two is not another swipe.
final class Swipes {

    /// A swipe is at least so long, by the width of the slide.
    static final double LENGTH = 0.1;

    /// Up or down it goes at most so far, by its length.
    static final double SLOPE = 0.5;

    /// A finger that takes longer holds something, in milliseconds.
    static final long LONGEST = 800;

    /// No hand swipes twice in this time, in milliseconds.
    static final long APART = 250;

    private Optional<Touch> down = Optional.empty();
    private long last = Long.MIN_VALUE / 2;

    /// Where a finger was, in pixels, and when, in milliseconds by any clock that never goes back.
    record Touch(double x, double y, long millis) {}

    /// A finger came down.
    void begin(Touch touch) {
        down = Optional.of(touch);
    }

    /// It is no swipe: another finger came, or something else takes the movement.
    void cancel() {
        down = Optional.empty();
    }

    /// The finger left.
    ///
    /// @param width of the slide
    Optional<Gesture> end(Touch touch, double width) {
        Optional<Gesture> swipe = down.flatMap(from -> between(from, touch, width));
        down = Optional.empty();
        return swipe.flatMap(gesture -> reported(gesture, touch.millis()));
    }

    /// The platform says that there was a swipe.
    Optional<Gesture> reported(Gesture swipe, long millis) {
        boolean again = millis - last < APART;
        last = millis;
        return again ? Optional.empty() : Optional.of(swipe);
    }

    private static Optional<Gesture> between(Touch from, Touch to, double width) {
        double length = to.x() - from.x();
        boolean counts = Math.abs(length) >= width * LENGTH
                && Math.abs(to.y() - from.y()) <= Math.abs(length) * SLOPE
                && to.millis() - from.millis() <= LONGEST;
        return counts ? Optional.of(length < 0 ? Gesture.SWIPE_LEFT : Gesture.SWIPE_RIGHT) : Optional.empty();
    }
}
