package org.lectern.ui.presenter;

import java.util.Locale;
import org.lectern.ui.Text;

/// Something that is otherwise than usual, so that the presenter never wonders. The order is that in which Esc leaves
/// them.
public enum Badge {
    PEN,
    MAGNIFIED,
    BLACK,
    WHITE,
    FROZEN,
    MESSAGE,
    CODE,
    NEXT_UP,
    QUESTIONS;

    /// Whether Esc ends it.
    boolean endsWithEscape() {
        return this != QUESTIONS;
    }

    /// What it says.
    public String words() {
        return Text.get("badge." + name().toLowerCase(Locale.ROOT));
    }
}
