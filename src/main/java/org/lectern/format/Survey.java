package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.source.SourceText;

/// A text as the fingerprints look at it: its first lines, which of them are code, and its front matter.
///
/// @param name of the file, in lower case
/// @param lines the first lines, cut to a length that is enough to tell
/// @param body the lines after the front matter that are not in a fenced code block
/// @param keys the front matter's keys, in lower case, with what follows them on their line
record Survey(String name, SourceText source, List<Line> lines, List<Line> body, Map<String, Line> keys) {

    /// A deck shows its dialect in its first lines, or not at all.
    static final int MOST_LINES = 5_000;

    /// More of a line is never looked at.
    static final int LONGEST_LINE = 400;

    /// A line of the file.
    ///
    /// @param number from 1
    record Line(int number, String text) {
        boolean isBlank() {
            return text.isBlank();
        }
    }

    static Survey of(SourceText source) {
        List<Line> lines = firstLines(source.text());
        FrontMatterBlock block = FrontMatterBlock.of(lines);
        List<Line> body = Fences.outside(lines.subList(block.lines(), lines.size()));
        return new Survey(source.name().toLowerCase(Locale.ROOT), source, lines, body, block.keys());
    }

    private static List<Line> firstLines(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length() && lines.size() < MOST_LINES) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(new Line(lines.size() + 1, text.substring(start, Math.min(end, start + LONGEST_LINE))));
            start = end + 1;
        }
        return lines;
    }

    /// The first line of the body in which the pattern is found.
    Optional<Line> first(Pattern pattern) {
        return body.stream().filter(line -> pattern.matcher(line.text()).find()).findFirst();
    }

    /// In how many lines of the body the pattern is found.
    long count(Pattern pattern) {
        return body.stream().filter(line -> pattern.matcher(line.text()).find()).count();
    }

    /// The most blank lines in a row.
    int longestBlankRun() {
        int longest = 0;
        int run = 0;
        for (Line line : lines) {
            run = line.isBlank() ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    boolean hasFrontMatter() {
        return !keys.isEmpty();
    }
}
