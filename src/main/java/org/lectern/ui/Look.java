package org.lectern.ui;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Parent;

/// How the windows look. Slides have looks of their own.
public enum Look {
    /// For dim rooms.
    DARK,
    /// For daylight.
    LIGHT,
    /// Every word at 7 to 1 or better, every edge to be seen.
    CONTRAST;

    /// How the settings file calls it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one that the settings file calls so.
    public static Optional<Look> called(String id) {
        return Stream.of(values()).filter(look -> look.id().equals(id)).findFirst();
    }

    /// Lets a window look so.
    ///
    /// @param root that has the style sheets of the windows
    public void show(Parent root) {
        Stream.of(values()).forEach(look -> root.pseudoClassStateChanged(look.style(), look == this));
    }

    private PseudoClass style() {
        return PseudoClass.getPseudoClass(id() + "-look");
    }
}
