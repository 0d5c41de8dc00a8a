package org.lectern.talk;

import java.nio.file.Path;
import java.util.Optional;
import org.lectern.deck.Problem;
import org.lectern.format.Format;
import org.lectern.parse.Reading;

/// What became of a file that someone wants to present.
public sealed interface Opening {

    /// The file as it was named by the one who asked.
    String name();

    /// It can be presented.
    ///
    /// @param reading how it was read: format, evidence, problems
    /// @param file where it was read from
    /// @param chosen the format that someone chose to read it as
    record Opened(Talk talk, Reading.Read reading, Path file, Optional<Format> chosen) implements Opening {

        /// The same file as another talk, such as one with its pages counted.
        public Opened with(Talk other) {
            return new Opened(other, reading, file, chosen);
        }

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
