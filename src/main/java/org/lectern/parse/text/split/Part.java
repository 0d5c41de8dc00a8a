package org.lectern.parse.text.split;

import java.util.List;
import java.util.Optional;
import org.lectern.parse.text.line.Line;

/// The lines that make one slide.
///
/// @param lines never none; the mark itself is left out where there is other text
/// @param title as the mark gave it; empty when the first line may be the title
/// @param boundary why a slide begins here, for people
public record Part(List<Line> lines, Optional<String> title, String boundary) {
    public Part {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("a slide has lines");
        }
    }

    /// A part without a title of its own.
    public static Part of(List<Line> lines, String boundary) {
        return new Part(lines, Optional.empty(), boundary);
    }
}
