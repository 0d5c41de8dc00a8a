package org.lectern.parse.markdown.plain;

import java.util.List;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Manuscript;

/// The parts of some lines: Markdown, and in between what Lectern never runs.
final class Fragments {

    private Fragments() {}

    static List<Part> of(Manuscript manuscript, int from, int to) {
        return List.of(new Part.Text(manuscript.lines().between(from, to), from + 1));
    }
}
