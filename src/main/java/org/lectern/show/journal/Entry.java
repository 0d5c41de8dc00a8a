package org.lectern.show.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.lectern.deck.SlideId;
import org.lectern.show.ShowState;

/// A line of a journal.
sealed interface Entry {

    /// Which talk it is; comes first, and again when it has another name or is read otherwise.
    ///
    /// @param name what people call it
    /// @param chosen id of the format that someone chose to read it as
    record Given(Path file, String name, Optional<String> chosen) implements Entry {}

    /// Where the show is from a moment on. The history of jumps is not kept.
    ///
    /// @param slide the slide of the position, by which it is found in a file that changed
    /// @param seen the slide of the picture, which is another while it is frozen
    /// @param title of the slide of the position, for people
    /// @param notesSize size of the notes in pixels
    record At(Moment moment, ShowState state, SlideId slide, SlideId seen, String title, int notesSize)
            implements Entry {}

    /// The show still went on at a moment.
    record Alive(Moment moment) implements Entry {}

    /// A moment by both clocks.
    ///
    /// @param steady by the clock that the timer of the show goes by
    /// @param wall by the clock that the next start will have too
    record Moment(Instant steady, Instant wall) {}
}
