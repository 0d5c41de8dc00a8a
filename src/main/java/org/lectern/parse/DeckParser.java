package org.lectern.parse;

import java.util.Set;
import org.lectern.format.Detection;
import org.lectern.format.Format;
import org.lectern.source.SourceText;

/// Makes a deck of a text in one of its formats.
public interface DeckParser {

    /// The formats that it reads.
    Set<Format> formats();

    /// Reads the text. Content never makes it fail: what it does not understand stays text and becomes a problem.
    ParseResult parse(SourceText source, Detection detection);
}
