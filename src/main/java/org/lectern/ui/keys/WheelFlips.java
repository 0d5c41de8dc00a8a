package org.lectern.ui.keys;

import java.util.Optional;
import org.lectern.ui.keys.KeyStroke.Gesture;

/// Makes flips of what a wheel or a touchpad reports.
///
/// A notch of a wheel is one flip. A touchpad reports one movement of the fingers as many small turns, or as a
/// burst of notches, and goes on after the fingers have left: that is one flip too. The next one needs a short
/// rest, or the other direction.
public final class WheelFlips {

    /// What the toolkit reports for one notch, in pixels.
    static final double NOTCH = 40;

    /// Notches that follow each other faster were not turned one by one, in milliseconds.
    static final long BETWEEN_NOTCHES = 60;

    /// Small turns that follow each other faster are one movement, in milliseconds.
    static final long BETWEEN_TURNS = 180;

    /// Small turns that are older have nothing to do with a new one, in milliseconds.
    static final long FORGOTTEN = 1000;

    private double sum;
    private double direction;
    private long last = Long.MIN_VALUE / 2;
    private boolean flipped;

    /// The flip that this turn completes.
    ///
    /// @param pixels how far, positive away from the hand
    /// @param inertia whether the fingers have left already
    /// @param millis when, by any clock that never goes back
    public Optional<Gesture> turned(double pixels, boolean inertia, long millis) {
        if (pixels == 0) {
            return Optional.empty();
        }
        boolean notch = Math.abs(pixels) >= NOTCH;
        long rest = millis - last;
        last = millis;
        if (inertia) {
            direction = Math.signum(pixels);
            flipped = true;
            return Optional.empty();
        }
        if (direction != Math.signum(pixels) || rest > FORGOTTEN) {
            sum = 0;
            flipped = false;
        } else if (rest >= (notch ? BETWEEN_NOTCHES : BETWEEN_TURNS)) {
            flipped = false;
        }
        direction = Math.signum(pixels);
        return flipped ? Optional.empty() : flip(pixels);
    }

    private Optional<Gesture> flip(double pixels) {
        sum += pixels;
        if (Math.abs(sum) < NOTCH) {
            return Optional.empty();
        }
        sum = 0;
        flipped = true;
        return Optional.of(pixels > 0 ? Gesture.WHEEL_UP : Gesture.WHEEL_DOWN);
    }
}
