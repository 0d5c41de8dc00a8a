package org.lectern.parse.markdown.scan;

import java.util.List;

/// The lines of a text and what each of them is.
///
/// @param kinds one for each line
/// @param headings at the top level, in order
/// @param rules lines of the thematic breaks at the top level, in order
public record Structure(Lines lines, List<LineKind> kinds, List<HeadingLine> headings, List<Integer> rules) {
    public Structure {
        kinds = List.copyOf(kinds);
        headings = List.copyOf(headings);
        rules = List.copyOf(rules);
    }

    /// What a line is.
    public LineKind kind(int line) {
        return kinds.get(line);
    }

    /// Looks at the lines from the given one on; those before it count as blank.
    public static Structure of(Lines lines, int from) {
        return new BlockScanner(lines).scan(from);
    }
}
