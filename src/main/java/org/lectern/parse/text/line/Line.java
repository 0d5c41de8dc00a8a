package org.lectern.parse.text.line;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.deck.SourceSpan;

/// A line of an export after cleaning, which knows where it stood.
///
/// @param number in the file, from 1; a line with a form feed inside becomes several with the same number
/// @param text without trailing spaces; the indentation stands. Empty for a blank line. U+2028 is a soft break
/// @param spaces whether a blank line held spaces, as an empty text box leaves them
/// @param pageStart whether a form feed stood before it
public record Line(int number, String text, boolean spaces, boolean pageStart) {

    /// The one character for a line break inside a paragraph or title.
    public static final char SOFT_BREAK = '\u2028';

    private static final Pattern SPACES = Pattern.compile(" {2,}");

    /// A line of text.
    public static Line of(int number, String text) {
        return new Line(number, text, false, false);
    }

    /// Whether there is nothing to see.
    public boolean isBlank() {
        return text.isBlank();
    }

    /// The text without its indentation, soft breaks as spaces.
    public String flat() {
        String flat = text.strip().replace(SOFT_BREAK, ' ');
        return flat.contains("  ") ? SPACES.matcher(flat).replaceAll(" ") : flat;
    }

    /// How far the text is indented; a tab counts as four.
    public int indent() {
        int indent = 0;
        for (int i = 0; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            indent += text.charAt(i) == '\t' ? 4 : 1;
        }
        return indent;
    }

    /// From the first of these lines to the last.
    public static SourceSpan span(List<Line> lines) {
        return new SourceSpan(lines.getFirst().number(), lines.getLast().number());
    }

    /// The lines without the blank ones at either end.
    public static List<Line> trimmed(List<Line> lines) {
        int first = 0;
        int last = lines.size();
        while (first < last && lines.get(first).isBlank()) {
            first++;
        }
        while (last > first && lines.get(last - 1).isBlank()) {
            last--;
        }
        return lines.subList(first, last);
    }
}
