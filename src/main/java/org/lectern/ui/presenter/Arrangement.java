package org.lectern.ui.presenter;

import java.util.Locale;

/// What the presenter view gives most room to.
public enum Arrangement {
    /// Slides and notes side by side.
    BALANCED,
    /// Notes as large as they can be, slides small.
    NOTES_FIRST,
    /// The current and the next slide as large as they can be, notes below.
    SLIDES_FIRST,
    /// The timer alone, to be read from across the room.
    TIMER_ONLY;

    /// How the settings file calls it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one that comes after it.
    public Arrangement next() {
        return switch (this) {
            case BALANCED -> NOTES_FIRST;
            case NOTES_FIRST -> SLIDES_FIRST;
            case SLIDES_FIRST -> TIMER_ONLY;
            case TIMER_ONLY -> BALANCED;
        };
    }
}
