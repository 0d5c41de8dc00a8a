package org.lectern.parse.text.line;

/// Looks at the characters of a line, to spare a pattern that could not match.
final class Glance {

    private Glance() {}

    /// Whether one of these characters is in the text.
    static boolean holdsAny(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// The first character that is no space, as patterns know spaces; 0 for none.
    static char first(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    /// The index of the last character, before `end`, that is no space; -1 for none.
    static int lastNoSpace(String text, int end) {
        int last = end - 1;
        while (last >= 0 && isSpace(text.charAt(last))) {
            last--;
        }
        return last;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
