package org.lectern.ui.presenter;

import java.util.Locale;
import org.lectern.ui.Text;

/// Something that the audience sees otherwise than the presenter does.
public enum Badge {
    BLACK,
    WHITE,
    FROZEN,
    QUESTIONS;

    /// What it says.
    public String words() {
        return Text.get("badge." + name().toLowerCase(Locale.ROOT));
    }
}
