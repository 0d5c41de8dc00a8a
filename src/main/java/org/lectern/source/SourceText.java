package org.lectern.source;

import java.nio.charset.Charset;
import java.util.List;
import org.lectern.deck.Problem;

/// The text of a file.
///
/// Line ends are `\n` whatever they were in the file, so that line numbers are those that an editor shows. A byte order
/// mark is gone. Every other character stands as it was: form feeds, vertical tabs, U+2028 and no-break spaces mean
/// something to some readers.
///
/// @param name the file as it was named by the one who asked
/// @param text the whole text
/// @param charset as decoded
/// @param problems what was odd about the bytes
public record SourceText(String name, String text, Charset charset, List<Problem> problems) implements Source {

    public SourceText {
        problems = List.copyOf(problems);
    }

    /// The lines without their ends. Line `n` of the file, from 1, is at `n - 1`.
    public List<String> lines() {
        return List.of(text.split("\n", -1));
    }
}
