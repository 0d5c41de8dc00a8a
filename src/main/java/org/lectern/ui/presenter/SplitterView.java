package org.lectern.ui.presenter;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A splitter to take hold of: dragged with the mouse, moved by arrow keys while it has the focus, put back by Home or
/// a
/// double click. It is seen only then, or with the mouse over it.
///
/// To a screen reader it is a slider: the toolkit has no role for splitters.
final class SplitterView extends Region {

    /// Of what it divides, for a press of an arrow key.
    private static final double STEP = 0.02;

    private static final double LINE = 2;

    private final Seam.Hand hand;
    private final Region line = new Region();
    private Seam seam;
    private Optional<Double> grabbed = Optional.empty();

    /// @param hand does what is asked of it
    SplitterView(Splitter splitter, Seam.Hand hand) {
        seam = Seam.nowhere(splitter);
        this.hand = hand;
        getStyleClass().add("splitter");
        line.getStyleClass().add("splitter-line");
        line.setMouseTransparent(true);
        getChildren().add(line);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setAccessibleText(splitter.title());
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Goes to its place in another grid.
    void show(Seam other) {
        boolean elsewhere = other.share() != seam.share();
        seam = other;
        setCursor(seam.way().sideways() ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        Box box = seam.box();
        resizeRelocate(box.x(), box.y(), box.width(), box.height());
        requestLayout();
        if (elsewhere) {
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }
    }

    private double along(MouseEvent event) {
        return seam.way().sideways() ? event.getSceneX() : event.getSceneY();
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            grabbed = Optional.of(along(event) - seam.place());
            if (event.getClickCount() == 2) {
                hand.back(seam.splitter());
            }
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        grabbed.ifPresent(at -> {
            hand.move(seam.splitter(), seam.way().share(along(event) - at));
            event.consume();
        });
    }

    private void released(MouseEvent event) {
        grabbed = Optional.empty();
        hand.letGo();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case LEFT, UP -> step(-1);
            case RIGHT, DOWN -> step(1);
            case HOME -> hand.back(seam.splitter());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        hand.move(seam.splitter(), seam.shareAfter(by * STEP * seam.way().length()));
        hand.letGo();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> seam.share();
            case MIN_VALUE -> seam.way().share(seam.way().least());
            case MAX_VALUE -> seam.way().share(seam.way().most());
            case ORIENTATION -> seam.way().sideways() ? Orientation.HORIZONTAL : Orientation.VERTICAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
        switch (action) {
            case INCREMENT -> step(1);
            case DECREMENT -> step(-1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected void layoutChildren() {
        double width = seam.way().sideways() ? LINE : getWidth();
        double height = seam.way().sideways() ? getHeight() : LINE;
        line.resizeRelocate((getWidth() - width) / 2, (getHeight() - height) / 2, width, height);
    }
}
