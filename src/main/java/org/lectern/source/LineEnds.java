package org.lectern.source;

import java.util.regex.Pattern;

/// The ways to end a line: CR LF, CR, LF, and NEL (U+0085).
final class LineEnds {

    private static final Pattern ANY = Pattern.compile("\r\n|[\r\n\u0085]");

    private LineEnds() {}

    static String toNewlines(String text) {
        return text.indexOf('\r') < 0 && text.indexOf('\u0085') < 0
                ? text
                : ANY.matcher(text).replaceAll("\n");
    }

    /// The line, from 1, that the character at this index stands on.
    static int lineAt(String text, int index) {
        return 1
                + Math.toIntExact(
                        ANY.matcher(text.substring(0, index)).results().count());
    }
}
