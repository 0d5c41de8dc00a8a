package org.lectern.parse.markdown.marp;

import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.scan.LineKind;
import org.lectern.parse.markdown.scan.Lines;

/// Where Marp sees the end of the front matter.
final class MarpFrontMatter {

    private MarpFrontMatter() {}

    // rule (markdown-it-front-matter): a first line of three or more dashes opens it, whatever follows; a line of at
    // least as many dashes closes it
    static int end(Manuscript manuscript) {
        Lines lines = manuscript.lines();
        int marks = dashes(lines.get(0));
        for (int line = 1; marks >= 3 && line < lines.count(); line++) {
            if (dashes(lines.get(line)) >= marks || lines.get(line).equals("...")) {
                return line + 1;
            }
        }
        return manuscript.bodyStart();
    }

    private static int dashes(String line) {
        String stripped = line.stripTrailing();
        return !stripped.isEmpty() && stripped.chars().allMatch(c -> c == '-') ? stripped.length() : 0;
    }

    /// The first line that is not blank, as the scan saw it.
    static int bodyStart(Manuscript manuscript) {
        int end = end(manuscript);
        for (int line = end; line < manuscript.lines().count(); line++) {
            if (manuscript.structure().kind(line) != LineKind.BLANK) {
                return line;
            }
        }
        return Math.min(end, manuscript.lines().count());
    }
}
