package org.lectern.ui.panel;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.keys.KeyTarget.Answer;

/// Going through the controls of a window by keyboard.
///
/// The keys of a clicker belong to the talk, whatever has the focus; only while someone goes from control to control do
/// Tab, Enter and Space belong to the controls.
final class Roaming {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("roaming");

    private final Parent root;
    private boolean on;

    Roaming(Parent root) {
        this.root = root;
    }

    /// Goes to the first control below a node, if there is one.
    void begin(Node below) {
        controls(below).findFirst().ifPresent(first -> {
            set(true);
            first.requestFocus();
        });
    }

    /// Goes on from the control below a node that has the focus; to the first if none has.
    void goOn(Node below) {
        set(controls(below).findAny().isPresent());
        move(below, 1);
    }

    /// Gives the keys back.
    void end() {
        set(false);
    }

    private void set(boolean other) {
        on = other;
        root.pseudoClassStateChanged(ON, on);
    }

    boolean isOn() {
        return on;
    }

    /// What a key means to the controls below a node.
    Answer handle(KeyStroke stroke, Node below) {
        if (!on || !(stroke instanceof KeyStroke.Press(KeyCode code, var modifiers))) {
            return Answer.PASSED;
        }
        return switch (code) {
            case TAB -> {
                move(below, modifiers.isEmpty() ? 1 : -1);
                yield Answer.TAKEN;
            }
            case ENTER, SPACE -> isOnButton() ? Answer.FOR_FOCUS : Answer.PASSED;
            case LEFT, RIGHT, UP, DOWN, HOME, END -> takesArrows() ? Answer.FOR_FOCUS : Answer.PASSED;
            default -> Answer.PASSED;
        };
    }

    private boolean isOnButton() {
        Node owner = root.getScene().getFocusOwner();
        return owner instanceof ButtonBase || owner instanceof ComboBoxBase;
    }

    // What is moved, chosen from or scrolled by arrow keys.
    private boolean takesArrows() {
        Node owner = root.getScene().getFocusOwner();
        return owner instanceof ComboBoxBase
                || owner instanceof ListView
                || owner instanceof ScrollPane
                || (owner != null && owner.getAccessibleRole() == AccessibleRole.SLIDER);
    }

    private void move(Node below, int by) {
        List<Node> controls = controls(below).toList();
        if (!controls.isEmpty()) {
            int at = controls.indexOf(root.getScene().getFocusOwner());
            int next = at < 0 ? 0 : Math.floorMod(at + by, controls.size());
            controls.get(next).requestFocus();
        }
    }

    /// The controls below a node that can have the focus, in their order.
    static Stream<Node> controls(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> inside = node instanceof Parent parent && !isWhole(node)
                ? parent.getChildrenUnmodifiable().stream().flatMap(Roaming::controls)
                : Stream.empty();
        return Stream.concat(node.isFocusTraversable() ? Stream.of(node) : Stream.empty(), inside);
    }

    // what is inside these is their own matter
    private static boolean isWhole(Node node) {
        return node instanceof ButtonBase || node instanceof ComboBoxBase || node instanceof ListView;
    }
}
