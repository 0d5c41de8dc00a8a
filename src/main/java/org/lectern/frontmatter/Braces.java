package org.lectern.frontmatter;

/// Where a brace is closed.
final class Braces {

    private Braces() {}

    /// The position after the brace that closes the one at `start`; braces in JSON strings do not count.
    /// -1 when there is none within `limit` characters.
    static int end(String text, int start, int limit) {
        int depth = 0;
        boolean quoted = false;
        int last = (int) Math.min(text.length(), (long) start + limit);
        for (int at = start; at < last; at++) {
            char c = text.charAt(at);
            if (quoted && c == '\\') {
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                depth += c == '{' ? 1 : c == '}' ? -1 : 0;
                if (depth == 0) {
                    return at + 1;
                }
            }
        }
        return -1;
    }
}
