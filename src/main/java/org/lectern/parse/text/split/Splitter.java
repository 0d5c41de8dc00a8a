package org.lectern.parse.text.split;

import java.util.List;
import java.util.Optional;
import org.lectern.parse.text.line.Line;

/// Knows one kind of mark between slides.
@FunctionalInterface
public interface Splitter {

    /// The text cut at these marks; empty if it has none.
    Optional<Split> split(List<Line> lines);
}
