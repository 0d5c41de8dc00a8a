package org.lectern.parse;

import java.nio.charset.Charset;
import java.util.List;
import org.lectern.deck.Deck;
import org.lectern.deck.Problem;
import org.lectern.format.Evidence;
import org.lectern.format.Format;
import org.lectern.source.Unreadable;

/// How a file was read: as a deck, or not at all.
public sealed interface Reading {

    /// The file as it was named by the one who asked.
    String name();

    /// A file that became a deck.
    ///
    /// @param certainty how sure the format and the boundaries of the slides are, 0 to 1
    /// @param evidence what it was recognised by, strongest first
    /// @param problems of the bytes, the front matter, the text, and the file beside it
    /// @param times what a file beside the deck says of the talk's time
    record Read(
            String name,
            Charset charset,
            Format format,
            double certainty,
            List<Evidence> evidence,
            Deck deck,
            List<Problem> problems,
            Times times)
            implements Reading {
        public Read {
            evidence = List.copyOf(evidence);
            problems = List.copyOf(problems);
        }
    }

    /// A file that could not be read; what was open before stays open.
    record Failed(Unreadable why) implements Reading {
        @Override
        public String name() {
            return why.name();
        }
    }
}
