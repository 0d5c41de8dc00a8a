package org.lectern.ui.keys;

/// Something that takes keys before the keymap does, such as an open panel.
@FunctionalInterface
public interface KeyTarget {

    /// What became of a key.
    enum Answer {
        /// It did something here.
        TAKEN,
        /// It belongs to the control that has the focus.
        FOR_FOCUS,
        /// It means here what it means everywhere.
        PASSED
    }

    /// Takes the key, or leaves it.
    Answer handle(KeyStroke stroke);
}
