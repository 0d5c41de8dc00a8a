package org.lectern.ui.keys;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.layout.Region;
import org.lectern.ui.keys.KeyStroke.Gesture;

/// Makes strokes of click, wheel and touch on the current slide.
///
/// With Ctrl the wheel is the magnifier's and a drag is the pen's. A tap is a click wherever it is: one who
/// taps looks at the audience, and not at the half of the slide. Where the platform reports touch as a mouse, a
/// quick drag to the side is a swipe.
public final class SlideHand {

    private final Region slide;
    private final Predicate<MouseEvent> taken;
    private final Consumer<KeyStroke> strokes;
    private final WheelFlips wheel = new WheelFlips();
    private final Swipes swipes = new Swipes();

    /// @param slide where the hand is
    /// @param taken whether something else, such as the pen, takes what the mouse does
    /// @param strokes gets each stroke
    public SlideHand(Region slide, Predicate<MouseEvent> taken, Consumer<KeyStroke> strokes) {
        this.slide = slide;
        this.taken = taken;
        this.strokes = strokes;
        slide.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        slide.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        slide.addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        slide.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        slide.addEventHandler(SwipeEvent.SWIPE_LEFT, event -> reported(Gesture.SWIPE_LEFT));
        slide.addEventHandler(SwipeEvent.SWIPE_RIGHT, event -> reported(Gesture.SWIPE_RIGHT));
        slide.addEventHandler(TouchEvent.TOUCH_PRESSED, this::touched);
        slide.addEventHandler(TouchEvent.TOUCH_RELEASED, this::lifted);
    }

    private static long now() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && !taken.test(event)) {
            strokes.accept(Gesture.CLICK);
        }
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isSynthesized() && !taken.test(event)) {
            swipes.begin(new Swipes.Touch(event.getX(), event.getY(), now()));
        } else if (!event.isSynthesized()) {
            swipes.cancel();
        }
    }

    private void released(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && !event.isSynthesized()) {
            swipes.end(new Swipes.Touch(event.getX(), event.getY(), now()), slide.getWidth())
                    .ifPresent(strokes);
        }
    }

    private void touched(TouchEvent event) {
        if (event.getTouchCount() == 1) {
            swipes.begin(touch(event));
        } else {
            swipes.cancel();
        }
    }

    private void lifted(TouchEvent event) {
        swipes.end(touch(event), slide.getWidth()).ifPresent(strokes);
    }

    private static Swipes.Touch touch(TouchEvent event) {
        return new Swipes.Touch(
                event.getTouchPoint().getX(), event.getTouchPoint().getY(), now());
    }

    private void reported(Gesture swipe) {
        swipes.cancel();
        swipes.reported(swipe, now()).ifPresent(strokes);
    }

    // What fingers on the slide itself scroll is a swipe, and no turn of a wheel.
    private void scrolled(ScrollEvent event) {
        if (event.isControlDown() || event.isMetaDown() || event.isDirect()) {
            return;
        }
        wheel.turned(event.getDeltaY(), event.isInertia(), now()).ifPresent(strokes);
        event.consume();
    }
}
