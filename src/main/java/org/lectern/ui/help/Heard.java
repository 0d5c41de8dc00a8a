package org.lectern.ui.help;

import java.util.Optional;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.keys.Keymap;

/// What it means when someone presses a key that an action is to have.
sealed interface Heard {

    /// The character that says what was meant is still to come.
    record ToCome() implements Heard {}

    /// It can have no other meaning.
    record Reserved() implements Heard {}

    /// The action has it already.
    record Already() implements Heard {}

    /// Nothing has it.
    record Free() implements Heard {}

    /// Another action has it.
    record Held(Action holder) implements Heard {}

    /// What this key would mean for that action.
    static Heard of(KeyStroke key, Action action, Keymap keymap) {
        if (key.isReserved()) {
            return new Reserved();
        }
        if (key instanceof KeyStroke.Press press && press.isSign()) {
            return new ToCome();
        }
        Optional<Action> holder = keymap.action(key);
        if (holder.isEmpty()) {
            return new Free();
        }
        return holder.get() == action ? new Already() : new Held(holder.get());
    }
}
