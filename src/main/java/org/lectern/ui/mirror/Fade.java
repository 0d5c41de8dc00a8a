package org.lectern.ui.mirror;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import org.lectern.ui.Motion;

/// A slide goes over into the next: a picture of the one that leaves stands over the one that comes, and fades.
///
/// What comes is there from the first frame on; where less motion is asked for, there is nothing else. Nor is there
/// where the first frame was not drawn beforehand, as for steps back, jumps, and flips that follow each other fast: who
/// goes there wants to be there. Keynote and PowerPoint, too, go back without a transition.
final class Fade extends AnimationTimer {

    /// How much of the old slide the first frame still shows: little enough that everyone sees that the key was heard.
    /// That frame is drawn beforehand, as far as it can be known.
    static final double FIRST = 0.7;

    /// In nanoseconds.
    private static final double LENGTH = 150e6;

    /// How long the first frame stands, in nanoseconds: the toolkit draws the next one in the time in which it would
    /// bring the first on the screen.
    private static final double HOLD = 35e6;

    private final Motion motion;
    private final Pane port;
    private final ImageView old = new ImageView();
    private Optional<Image> leaving = Optional.empty();
    private long began;

    /// @param port where the slides are
    Fade(Motion motion, Pane port) {
        this.motion = motion;
        this.port = port;
        old.setMouseTransparent(true);
        old.setManaged(false);
    }

    /// Whether slides go over into each other.
    boolean isWanted() {
        return !motion.isReduced();
    }

    /// Lets a slide go. One that was still going is gone at once.
    ///
    /// @param first both slides as the first frame shows them
    void from(Image slide, Image first) {
        end();
        if (isWanted()) {
            leaving = Optional.of(slide);
            put(first, 1);
            old.setFitWidth(port.getWidth());
            old.setFitHeight(port.getHeight());
            port.getChildren().add(old);
            start();
        }
    }

    private void put(Image image, double opacity) {
        old.setImage(image);
        old.setOpacity(opacity);
    }

    @Override
    public void handle(long frame) {
        if (began == 0) {
            began = frame;
            return;
        }
        double gone = frame - began;
        double left = 1 - gone / LENGTH;
        if (gone < HOLD) {
            return;
        }
        if (left <= 0) {
            end();
        } else {
            leaving.ifPresent(slide -> put(slide, FIRST * left));
        }
    }

    /// Shows what has come, and nothing of what left.
    void end() {
        stop();
        began = 0;
        leaving = Optional.empty();
        port.getChildren().remove(old);
        old.setImage(null);
    }
}
