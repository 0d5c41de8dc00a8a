package org.lectern.ui.slide;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Cuts code into lines that fit a number of columns. Pure, since every character of a code face is equally wide.
final class CodeLines {

    /// A line of code as it is shown.
    ///
    /// @param number of the line in the source, from 1
    /// @param from where in that line it begins, in characters
    record Shown(int number, int from, String text) {

        /// Whether it goes on from the line above.
        boolean continued() {
            return from > 0;
        }
    }

    /// Columns at the start of a continued line, for its mark.
    static final int MARK_COLUMNS = 2;

    /// A longer line is data rather than code; it is cut, so that it can go on on a further page.
    static final int LONGEST_LINE = 800;

    private static final int LINES_FOR_A_LONG_ONE = 6;
    private static final int TAB = 4;
    private static final int FEWEST_COLUMNS = 8;
    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private CodeLines() {}

    /// The lines of a code block, common indentation removed, tabs as spaces, long ones continued.
    static List<Shown> wrapped(String code, int columns) {
        List<String> lines = lines(code);
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            wrap(lines.get(i), i + 1, Math.max(FEWEST_COLUMNS, columns), shown);
        }
        return List.copyOf(shown);
    }

    /// Columns of the longest line that is not continued.
    ///
    /// @param readable columns that have room at a size that is read with ease; a few longer lines
    /// are continued
    static int columns(String code, int readable) {
        List<Integer> widths =
                lines(code).stream().map(CodeLines::width).sorted().toList();
        int few = Math.max(1, widths.size() / LINES_FOR_A_LONG_ONE);
        List<Integer> longer = widths.stream().filter(width -> width > readable).toList();
        List<Integer> counted = longer.size() <= few ? widths.subList(0, widths.size() - longer.size()) : widths;
        return counted.isEmpty() ? readable : counted.getLast();
    }

    /// The lines of a code block, common indentation removed, tabs as spaces.
    static List<String> lines(String code) {
        List<String> lines = code.lines()
                .map(CombiningMarks::settable)
                .map(CodeLines::untabbed)
                .flatMap(CodeLines::cut)
                .toList();
        int indent = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(CodeLines::indent)
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.substring(Math.min(indent, line.length())))
                .toList();
    }

    private static Stream<String> cut(String line) {
        return line.length() <= LONGEST_LINE
                ? Stream.of(line)
                : IntStream.iterate(0, at -> at < line.length(), at -> at + LONGEST_LINE)
                        .mapToObj(at -> line.substring(at, Math.min(line.length(), at + LONGEST_LINE)));
    }

    private static void wrap(String line, int number, int columns, List<Shown> shown) {
        int from = 0;
        int room = columns;
        do {
            int to = end(line, from, room);
            shown.add(new Shown(number, from, line.substring(from, to)));
            from = to;
            room = columns - MARK_COLUMNS;
        } while (from < line.length());
    }

    private static int end(String line, int from, int room) {
        int used = 0;
        int at = from;
        while (at < line.length()) {
            int letter = line.codePointAt(at);
            used += width(letter);
            if (used > room && at > from) {
                return niceEnd(line, from, at);
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    /// A place to break that is at or before the limit: after a space or a comma in the last third, if there is one.
    private static int niceEnd(String line, int from, int limit) {
        int earliest = from + (limit - from) * 2 / 3;
        for (int at = limit; at > earliest; at--) {
            if (" ,;(".indexOf(line.charAt(at - 1)) >= 0) {
                return at;
            }
        }
        return limit;
    }

    private static String untabbed(String line) {
        var text = new StringBuilder();
        for (char letter : line.stripTrailing().toCharArray()) {
            text.append(letter == '\t' ? " ".repeat(TAB - text.length() % TAB) : letter);
        }
        return text.toString();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static int width(String line) {
        return line.codePoints().map(CodeLines::width).sum();
    }

    private static int width(int letter) {
        if (CombiningMarks.is(letter)) {
            return 0;
        }
        return letter > 0x1F000 || WIDE.contains(UnicodeScript.of(letter)) ? 2 : 1;
    }
}
