package org.lectern.parse.text.block;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.parse.text.line.CodeShape;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.Shape;

/// A slide's title and what stands below it.
///
/// @param title empty when the first line is no title
record Titled(String title, List<Line> below) {

    private static final Pattern HASHES = Pattern.compile("^\\s*#{1,6}\\s+");
    private static final int LONG_ENOUGH_TO_WRAP = 35;

    /// A line of prose is about as long as this when a program broke it.
    private static final int FULL = 60;

    static Titled of(List<Line> lines) {
        List<Line> text = Line.trimmed(lines);
        if (text.isEmpty() || !isTitle(text.getFirst().text())) {
            return new Titled("", text);
        }
        int end = 1;
        while (end < text.size() && wraps(text, end)) {
            end++;
        }
        if (end < text.size() && goesOn(text.get(end - 1), text.get(end))) {
            return new Titled("", text);
        }
        String title =
                String.join(" ", text.subList(0, end).stream().map(Line::flat).toList());
        return new Titled(HASHES.matcher(title).replaceFirst(""), text.subList(end, text.size()));
    }

    /// Whether a line is full and the next one is in the middle of its sentence: that is prose, and no title.
    private static boolean goesOn(Line above, Line below) {
        String full = above.text().strip();
        return full.length() >= FULL
                && !Shape.endsSentence(full)
                && below.number() == above.number() + 1
                && Shape.startsSmall(below.text().strip());
    }

    /// Whether a first line may be a title: short, no item of a list, no address, no code, no sentence of prose.
    static boolean isTitle(String text) {
        String bare = text.strip();
        boolean prose =
                (Shape.endsSentence(bare) && Shape.words(bare) > 7) || (bare.endsWith(",") && Shape.words(bare) > 9);
        return bare.length() <= Shape.LONGEST_TITLE
                && !prose
                && !Shape.isBullet(bare)
                && !Shape.startsWithAddress(bare)
                && !Shape.isNumber(bare)
                && !bare.startsWith("|")
                && !bare.startsWith("![")
                && !CodeShape.isStatement(bare);
    }

    /// A long title goes on in the next line, which then begins with a small letter.
    private static boolean wraps(List<Line> text, int next) {
        String above = text.get(next - 1).text().strip();
        String line = text.get(next).text().strip();
        return next < 3
                && above.length() >= LONG_ENOUGH_TO_WRAP
                && !line.isEmpty()
                && Shape.startsSmall(line)
                && !Shape.endsSentence(above)
                && above.length() + line.length() <= Shape.LONGEST_TITLE
                && !Shape.startsWithAddress(line)
                && !CodeShape.isStatement(line);
    }
}
