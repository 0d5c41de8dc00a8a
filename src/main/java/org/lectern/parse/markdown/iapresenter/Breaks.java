package org.lectern.parse.markdown.iapresenter;

import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.scan.LineKind;

/// Where slides end.
final class Breaks {

    private Breaks() {}

    // rule: three hyphens on a new line are a page break, right below text as well
    static boolean at(Manuscript manuscript, int line) {
        LineKind kind = manuscript.structure().kind(line);
        return (kind == LineKind.RULE || kind == LineKind.UNDERLINE)
                && manuscript.lines().get(line).strip().equals("---");
    }
}
