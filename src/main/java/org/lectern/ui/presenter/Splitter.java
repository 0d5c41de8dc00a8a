package org.lectern.ui.presenter;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.ui.Text;

/// A border in the presenter view that can be moved.
public enum Splitter {
    /// Between the current slide and what stands at its side.
    SIDE,
    /// Between the current slide and what stands below it.
    FOOT,
    /// Between timer and notes.
    TIMER;

    /// How the settings file calls it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What it lies between, in words.
    String title() {
        return Text.get("splitter." + id());
    }

    /// The one that the settings file calls so.
    static Optional<Splitter> called(String id) {
        return Stream.of(values()).filter(splitter -> splitter.id().equals(id)).findFirst();
    }
}
