package org.lectern.parse.markdown.scan;

import java.util.Arrays;

/// A text as lines, without copying it. Lines count from 0 here; {@link org.lectern.deck.SourceSpan} counts from 1.
public final class Lines {

    private final String text;
    private final int[] starts;

    private Lines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /// The lines of a text whose line ends are `\n`.
    public static Lines of(String text) {
        int[] starts = new int[Math.max(16, text.length() / 24)];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count + 1 >= starts.length) {
                starts = Arrays.copyOf(starts, starts.length * 2);
            }
            starts[count++] = end + 1;
        }
        starts = Arrays.copyOf(starts, count + 1);
        starts[count] = text.length() + 1;
        return new Lines(text, starts);
    }

    /// How many lines there are; an empty text has one.
    public int count() {
        return starts.length - 1;
    }

    /// A line without its end.
    public String get(int line) {
        return text.substring(starts[line], starts[line + 1] - 1);
    }

    /// Whether a line holds nothing but white space.
    public boolean blank(int line) {
        for (int i = starts[line]; i < starts[line + 1] - 1; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The lines from one (inclusive) to another (exclusive), with the line ends between them.
    public String between(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], starts[to] - 1);
    }

    /// The line that the character at this offset stands on.
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? Math.min(found, count() - 1) : -found - 2;
    }

    /// The offset of a line's first character.
    public int start(int line) {
        return starts[line];
    }

    /// The whole text.
    public String text() {
        return text;
    }
}
