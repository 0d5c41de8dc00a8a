package org.lectern.ui.keys;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.lectern.settings.KeySettings;

/// The keys as they are now. Whoever asks it for the keymap at each key follows every change at once.
public final class KeyBook {

    private final ReadOnlyObjectWrapper<KeyChoice> choice = new ReadOnlyObjectWrapper<>(KeyChoice.STANDARD);
    private final Consumer<KeySettings> keep;
    private Keymap keymap = Keymap.standard();

    /// @param keep remembers what was changed
    public KeyBook(Consumer<KeySettings> keep) {
        this.keep = keep;
        choice.subscribe(chosen -> keymap = chosen.keymap());
    }

    /// What is chosen now.
    public KeyChoice choice() {
        return choice.get();
    }

    /// What is chosen now, for those who show it.
    public ReadOnlyObjectProperty<KeyChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// Which keys do what now.
    public Keymap keymap() {
        return keymap;
    }

    /// Takes over what was remembered.
    public void load(KeyChoice remembered) {
        choice.set(remembered);
    }

    /// Changes something, and remembers it.
    public void change(UnaryOperator<KeyChoice> by) {
        KeyChoice changed = by.apply(choice.get());
        if (!changed.equals(choice.get())) {
            choice.set(changed);
            keep.accept(changed.settings());
        }
    }
}
