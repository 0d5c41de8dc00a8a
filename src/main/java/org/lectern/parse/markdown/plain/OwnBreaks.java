package org.lectern.parse.markdown.plain;

import java.util.BitSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.scan.LineKind;

/// Lines that the author of notes ended on purpose, as in a list without marks, and not because they were full.
///
/// To Markdown both are spaces. A line was ended on purpose when the next one begins a new thought, with a capital
/// letter or a digit, and its first word had plenty of room; the other lines of the paragraph that begin so go with it.
final class OwnBreaks {

    /// What makes a line end in Markdown.
    private static final String BREAK = "  ";

    private static final Pattern BEGINS = Pattern.compile("[\"“„«]?[\\p{Lu}\\p{N}].*");
    private static final Pattern GOES_ON = Pattern.compile(".*[.!?,;…\\\\-]\\s*");

    /// The usual length of lines is that of the longest but one in five.
    private static final double USUAL = 0.8;

    /// A line had plenty of room if it is shorter than this, with one word more, relative to the usual length.
    private static final double PLENTY = 0.85;

    private final Manuscript manuscript;
    private final BitSet meant = new BitSet();

    private OwnBreaks(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /// Looks at all paragraphs of a text once.
    static OwnBreaks of(Manuscript manuscript) {
        OwnBreaks breaks = new OwnBreaks(manuscript);
        breaks.find(breaks.usualLength());
        return breaks;
    }

    private double usualLength() {
        int[] lengths = IntStream.range(0, manuscript.lines().count() - 1)
                .filter(line -> isWords(line) && isWords(line + 1))
                .map(line -> manuscript.lines().get(line).length())
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[(int) Math.ceil(USUAL * lengths.length) - 1];
    }

    private void find(double usual) {
        int count = manuscript.lines().count();
        int first = 0;
        while (first < count) {
            int behind = first;
            boolean room = false;
            while (behind < count && isWords(behind)) {
                room |= behind > first && beginsAnew(behind) && hadRoom(behind - 1, usual);
                behind++;
            }
            if (room) {
                IntStream.range(first + 1, behind).filter(this::beginsAnew).forEach(line -> meant.set(line - 1));
            }
            first = behind + 1;
        }
    }

    private boolean hadRoom(int line, double usual) {
        String text = manuscript.lines().get(line);
        String word = manuscript.lines().get(line + 1).strip().split("\\s", 2)[0];
        return text.length() + 1 + word.length() <= PLENTY * usual
                && !GOES_ON.matcher(text).matches();
    }

    private boolean beginsAnew(int line) {
        return BEGINS.matcher(manuscript.lines().get(line).strip()).matches();
    }

    private boolean isWords(int line) {
        return manuscript.structure().kind(line) == LineKind.TEXT;
    }

    /// Whether some line of these was ended on purpose.
    ///
    /// @param to the line behind the last
    boolean any(int from, int to) {
        int next = meant.nextSetBit(from);
        return next >= 0 && next < to;
    }

    /// A line as Markdown that keeps its end where it was meant.
    String kept(int line) {
        String text = manuscript.lines().get(line);
        return meant.get(line) ? text + BREAK : text;
    }
}
