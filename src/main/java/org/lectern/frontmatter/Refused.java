package org.lectern.frontmatter;

import java.io.Serial;

/// Front matter that goes beyond a limit. Caught in this package; it never leaves it.
final class Refused extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final int line;

    /// @param why completes the sentence "the front matter …"
    /// @param line from 1, counted from the first line between the marks
    Refused(String why, int line) {
        super(why, null, false, false);
        this.line = line;
    }

    Parsed.Broken broken() {
        return new Parsed.Broken(line, String.valueOf(getMessage()));
    }
}
