package org.lectern.cli;

import java.util.regex.Pattern;

/// Text of a file made harmless for a terminal.
///
/// A file may hold escape sequences that would recolour the terminal, move its cursor or worse.
final class Printable {

    private static final String REPLACEMENT = "\uFFFD";
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Printable() {}

    /// The text on one line: white space as single spaces, control characters and marks of direction replaced.
    static String of(String text) {
        if (TextWidth.isPlain(text)) {
            return text.contains("  ") ? SPACES.matcher(text.strip()).replaceAll(" ") : text.strip();
        }
        StringBuilder printable = new StringBuilder(text.length());
        SPACES.matcher(text.strip()).replaceAll(" ").codePoints().forEach(point -> append(printable, point));
        return printable.toString();
    }

    private static void append(StringBuilder printable, int point) {
        if (isHarmful(point)) {
            printable.append(REPLACEMENT);
        } else {
            printable.appendCodePoint(point);
        }
    }

    private static boolean isHarmful(int point) {
        return Character.isISOControl(point) || isDirection(point) || Character.getType(point) == Character.SURROGATE;
    }

    private static boolean isDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }
}
