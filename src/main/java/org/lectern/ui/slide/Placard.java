package org.lectern.ui.slide;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A card in place of a slide, set in the theme of the slides.
public sealed interface Placard {

    /// Time that runs out.
    ///
    /// @param words what is said beside the figures, empty for nothing
    /// @param over what is said when there is nothing left
    record Left(Instant end, String words, String over) {}

    /// A few words.
    record Message(String words, Optional<Left> left) implements Placard {}

    /// An address to scan.
    record Code(String address) implements Placard {}

    /// A talk before it starts.
    ///
    /// @param event what it is held at
    /// @param speakers one line each
    /// @param when day, time and room
    record NextUp(Optional<String> event, String title, List<String> speakers, String when, Optional<Left> left)
            implements Placard {
        public NextUp {
            speakers = List.copyOf(speakers);
        }
    }
}
