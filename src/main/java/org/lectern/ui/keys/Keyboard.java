package org.lectern.ui.keys;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.lectern.ui.keys.KeyStroke.Gesture;

/// Makes actions of the keys, and of the further buttons of the mouse, of every window it is attached to,
/// whatever has the focus there: a button that has it never swallows the Space or Page Down of a clicker.
///
/// An open panel is asked first, then a slide number that is being typed, then the keymap. A text field keeps
/// its keys, but for Esc and the function keys.
public final class Keyboard {

    /// Keys that mean nothing in a line of text; clickers send some of them.
    private static final Set<KeyCode> PAST_TEXT = EnumSet.of(
            KeyCode.ESCAPE, KeyCode.TAB, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.TRACK_NEXT, KeyCode.TRACK_PREV);

    private final Supplier<Keymap> keymap;
    private final Supplier<Optional<? extends KeyTarget>> panel;
    private final Consumer<Action> actions;
    private final IntConsumer jump;
    private final ReadOnlyObjectWrapper<JumpEntry> entry = new ReadOnlyObjectWrapper<>(JumpEntry.NONE);
    private boolean pressTaken;

    /// @param keymap which keys do what, asked at each key
    /// @param panel what takes keys first, if anything
    /// @param actions does what the keymap says
    /// @param jump goes to a typed slide number, from 1
    public Keyboard(
            Supplier<Keymap> keymap,
            Supplier<Optional<? extends KeyTarget>> panel,
            Consumer<Action> actions,
            IntConsumer jump) {
        this.keymap = keymap;
        this.panel = panel;
        this.actions = actions;
        this.jump = jump;
    }

    /// Listens to the keys of that window.
    public void attach(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::buttonPressed);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> typed(scene, event));
    }

    /// The slide number that is being typed.
    public ReadOnlyObjectProperty<JumpEntry> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    // The left button is for what it points at.
    private void buttonPressed(MouseEvent event) {
        Optional<Gesture> button = switch (event.getButton()) {
            case SECONDARY -> Optional.of(Gesture.RIGHT_CLICK);
            case MIDDLE -> Optional.of(Gesture.MIDDLE_CLICK);
            case BACK -> Optional.of(Gesture.BACK_BUTTON);
            case FORWARD -> Optional.of(Gesture.FORWARD_BUTTON);
            case PRIMARY, NONE -> Optional.empty();
        };
        if (button.filter(stroke -> take(stroke) == KeyTarget.Answer.TAKEN).isPresent()) {
            event.consume();
        }
    }

    private void pressed(Scene scene, KeyEvent event) {
        pressTaken = false;
        if (event.getCode().isModifierKey() || isForText(scene, event)) {
            return;
        }
        KeyTarget.Answer answer = take(KeyStroke.of(event));
        pressTaken = answer == KeyTarget.Answer.TAKEN;
        if (pressTaken) {
            event.consume();
        }
    }

    // Enter and Esc are keys, and the control characters that follow them say nothing new.
    // The character of a key that was taken must not reach a text field that the key has opened.
    private void typed(Scene scene, KeyEvent event) {
        if (pressTaken) {
            event.consume();
        } else if (KeyStroke.isPrintable(event.getCharacter()) && !isForText(scene, event) && !event.isShortcutDown()) {
            if (take(KeyStroke.of(event)) == KeyTarget.Answer.TAKEN) {
                event.consume();
            }
        }
    }

    private static boolean isForText(Scene scene, KeyEvent event) {
        return scene.getFocusOwner() instanceof TextInputControl
                && !PAST_TEXT.contains(event.getCode())
                && !event.getCode().isFunctionKey();
    }

    /// Does what that key does.
    public KeyTarget.Answer take(KeyStroke stroke) {
        KeyTarget.Answer answer =
                panel.get().map(target -> target.handle(stroke)).orElse(KeyTarget.Answer.PASSED);
        if (answer != KeyTarget.Answer.PASSED) {
            return answer;
        }
        return takeDigit(stroke) || act(stroke) ? KeyTarget.Answer.TAKEN : KeyTarget.Answer.PASSED;
    }

    private boolean takeDigit(KeyStroke stroke) {
        if (stroke instanceof KeyStroke.Typed(String character) && JumpEntry.isDigit(character)) {
            entry.set(entry.get().with(character));
            return true;
        }
        return !entry.get().isEmpty() && takeDuringEntry(stroke);
    }

    private boolean takeDuringEntry(KeyStroke stroke) {
        return switch (stroke) {
            case KeyStroke.Typed _ -> leaveEntry();
            case KeyStroke.Press(KeyCode code, var _)
            when code == KeyCode.ENTER -> {
                entry.get().number().ifPresent(jump);
                yield endEntry();
            }
            case KeyStroke.Press(KeyCode code, var _)
            when code == KeyCode.BACK_SPACE -> {
                entry.set(entry.get().withoutLast());
                yield true;
            }
            case KeyStroke.Press(KeyCode code, var _) when code == KeyCode.ESCAPE -> endEntry();
            // A digit's press comes before its character, and on some layouts its key is that of a sign.
            case KeyStroke.Press _ -> keymap.get().action(stroke).isPresent() && leaveEntry();
            case Gesture _ -> leaveEntry();
        };
    }

    private boolean endEntry() {
        entry.set(JumpEntry.NONE);
        return true;
    }

    private boolean leaveEntry() {
        entry.set(JumpEntry.NONE);
        return false;
    }

    private boolean act(KeyStroke stroke) {
        Optional<Action> action = keymap.get().action(stroke);
        action.ifPresent(actions);
        return action.isPresent();
    }
}
