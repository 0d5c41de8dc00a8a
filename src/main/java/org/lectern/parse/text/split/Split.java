package org.lectern.parse.text.split;

import java.util.List;
import org.lectern.format.Evidence;
import org.lectern.parse.text.line.Line;

/// A text cut into slides.
///
/// @param before lines that stand above the first mark and on no slide
/// @param certainty 1 for explicit marks
public record Split(List<Line> before, List<Part> parts, double certainty, Evidence evidence) {
    public Split {
        before = List.copyOf(before);
        parts = List.copyOf(parts);
    }

    /// A text whose marks leave no doubt.
    static Split sure(List<Line> before, List<Part> parts, String sentence) {
        return new Split(Line.trimmed(before), parts, 1, new Evidence(sentence, 1));
    }
}
