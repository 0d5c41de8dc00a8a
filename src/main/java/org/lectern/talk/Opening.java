package org.lectern.talk;

import java.nio.file.Path;
import org.lectern.deck.Problem;
import org.lectern.parse.Reading;

/// What became of a file that someone wants to present.
public sealed interface Opening {

    /// The file as it was named by the one who asked.
    String name();

    /// It can be presented.
    ///
    /// @param reading how it was read: format, evidence, problems
    /// @param file where it was read from
    record Opened(Talk talk, Reading.Read reading, Path file) implements Opening {
        @Override
        public String name() {
            return reading.name();
        }
    }

    /// It cannot be presented; what was open before stays open.
    ///
    /// @param why as a sentence that says what to do
    record Refused(String name, Problem why) implements Opening {}
}
