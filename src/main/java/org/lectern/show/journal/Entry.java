package org.lectern.show.journal;

import java.nio.file.Path;
import java.time.Instant;
import org.lectern.deck.SlideId;
import org.lectern.show.ShowState;

/// A line of a journal.
sealed interface Entry {

    /// Which talk it is; comes first.
    ///
    /// @param name what people call it
    record Given(Path file, String name) implements Entry {}

    /// Where the show is from an instant on. The history of jumps is not kept.
    ///
    /// @param slide the slide of the position, by which it is found in a file that changed
    /// @param title of that slide, for people
    /// @param notesSize size of the notes in pixels
    record At(Instant at, ShowState state, SlideId slide, String title, int notesSize) implements Entry {}

    /// The show still went on at an instant.
    record Alive(Instant at) implements Entry {}
}
