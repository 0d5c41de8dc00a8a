package org.lectern.ui.mirror;

import javafx.animation.AnimationTimer;
import org.lectern.show.Spot;
import org.lectern.ui.Motion;
import org.lectern.ui.beam.Beam;

/// Magnifies as the wheel turns: in several small steps rather than one, unless less motion is asked for.
final class Glide extends AnimationTimer {

    /// A notch of the wheel is 40 and magnifies by about a fifth.
    private static final double PER_UNIT = 0.0045;
    /// Part of what is left that is done in one frame.
    private static final double PART = 0.4;
    private static final double NEARLY_DONE = 0.004;

    private final Beam beam;
    private final Motion motion;
    private Spot around = Spot.MIDDLE;
    private double left;
    private double reached = 1;

    Glide(Beam beam, Motion motion) {
        this.beam = beam;
        this.motion = motion;
    }

    /// Turns the wheel over a spot.
    void by(double turn, Spot spot) {
        if (isInterrupted()) {
            left = 0;
        }
        reached = beam.state().lens().zoom();
        around = spot;
        left += turn * PER_UNIT;
        if (motion.isReduced()) {
            step(left);
        } else {
            start();
        }
    }

    @Override
    public void handle(long frame) {
        if (!isInterrupted()) {
            step(Math.abs(left) < NEARLY_DONE ? left : left * PART);
        }
        if (left == 0 || isInterrupted()) {
            stop();
        }
    }

    private void step(double part) {
        beam.zoom(Math.exp(part), around);
        left -= part;
        reached = beam.state().lens().zoom();
    }

    // A flip or Esc shows the slide as it is, and it stays so.
    private boolean isInterrupted() {
        return beam.state().lens().zoom() != reached;
    }
}
