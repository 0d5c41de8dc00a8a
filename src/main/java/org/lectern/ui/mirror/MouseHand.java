package org.lectern.ui.mirror;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.lectern.show.Stroke;
import org.lectern.ui.beam.Beam;
import org.lectern.ui.beam.BeamState;

/// Makes the mouse over a mirror the hand on the slide: with Ctrl it points, with Ctrl and the wheel it magnifies, with
/// Ctrl or the pen it draws by dragging.
public final class MouseHand {

    private final MirrorView mirror;
    private final Beam beam;
    private final Consumer<Stroke> drawn;
    private final Glide glide;
    private final EventHandler<KeyEvent> keys = this::key;
    private Optional<Point2D> mouse = Optional.empty();

    /// @param drawn gets each stroke
    public MouseHand(MirrorView mirror, Backstage backstage, Consumer<Stroke> drawn) {
        this.mirror = mirror;
        beam = backstage.beam();
        this.drawn = drawn;
        glide = new Glide(beam, backstage.motion());
        mirror.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
        mirror.addEventHandler(MouseEvent.MOUSE_EXITED, event -> left());
        mirror.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        mirror.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        mirror.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> released());
        mirror.addEventHandler(ScrollEvent.SCROLL, this::scrolled);
        mirror.sceneProperty().subscribe(this::listen);
        beam.observe(this::showCursor);
    }

    /// Whether a click is the hand's, and flips nothing.
    public boolean takes(MouseEvent event) {
        return isHeld(event) || beam.state().pen();
    }

    // Command counts as Ctrl, as in the keymap.
    private static boolean isHeld(MouseEvent event) {
        return event.isControlDown() || event.isMetaDown();
    }

    private void listen(@Nullable Scene before, @Nullable Scene scene) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.ANY, keys);
        }
        if (scene != null) {
            scene.addEventHandler(KeyEvent.ANY, keys);
        }
    }

    // Someone who holds the key down wants to see the dot before the mouse moves.
    private void key(KeyEvent event) {
        if (event.getCode() != KeyCode.CONTROL && event.getCode() != KeyCode.META) {
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            mouse.ifPresent(this::point);
        } else if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            beam.hide();
        }
    }

    private void moved(MouseEvent event) {
        mouse = Optional.of(new Point2D(event.getX(), event.getY()));
        if (isHeld(event)) {
            mouse.ifPresent(this::point);
        } else if (beam.state().at().isPresent()) {
            beam.hide();
        }
    }

    private void point(Point2D to) {
        if (mirror.isPointable() && mirror.isOnSlide(to.getX(), to.getY())) {
            beam.point(mirror.spot(to.getX(), to.getY()));
        } else {
            beam.hide();
        }
    }

    private void left() {
        mouse = Optional.empty();
        beam.hide();
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && takes(event) && mirror.isDrawable()) {
            beam.begin(mirror.spot(event.getX(), event.getY()));
        }
    }

    private void dragged(MouseEvent event) {
        mouse = Optional.of(new Point2D(event.getX(), event.getY()));
        beam.drawTo(mirror.spot(event.getX(), event.getY())).ifPresent(drawn);
    }

    // Ctrl and a click without a way is a slip; the pen makes a dot.
    private void released() {
        boolean dots = beam.state().pen();
        beam.end().filter(stroke -> dots || stroke.spots().size() > 1).ifPresent(drawn);
    }

    private void scrolled(ScrollEvent event) {
        boolean held = event.isControlDown() || event.isMetaDown();
        if (held && mirror.isPointable() && event.getDeltaY() != 0) {
            glide.by(event.getDeltaY(), mirror.spot(event.getX(), event.getY()));
            event.consume();
        }
    }

    private void showCursor(BeamState state) {
        mirror.setCursor(state.pen() ? Cursor.CROSSHAIR : state.at().isPresent() ? Cursor.NONE : null);
    }
}
