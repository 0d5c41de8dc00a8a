package org.lectern.parse.markdown.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.lectern.parse.markdown.dialect.Manuscript;

/// What can be folded away: the speaker notes on a page of a course.
final class Details {

    /// Lines from an opening tag to the closing one, from 0, the last one exclusive.
    private record Range(int from, int to) {
        boolean holds(int line) {
            return line >= from && line < to;
        }
    }

    private final Manuscript manuscript;
    private final List<Range> ranges;

    private Details(Manuscript manuscript, List<Range> ranges) {
        this.manuscript = manuscript;
        this.ranges = ranges;
    }

    static Details of(Manuscript manuscript) {
        List<Range> ranges = new ArrayList<>();
        int open = -1;
        for (int line = manuscript.bodyStart(); line < manuscript.lines().count(); line++) {
            String tag = tag(manuscript, line);
            if (open < 0 && tag.startsWith("<details")) {
                open = line;
            } else if (open >= 0 && tag.equals("</details>")) {
                ranges.add(new Range(open, line + 1));
                open = -1;
            }
        }
        return new Details(manuscript, ranges);
    }

    private static String tag(Manuscript manuscript, int line) {
        return manuscript.structure().kind(line).isCode()
                ? ""
                : manuscript.lines().get(line).strip().toLowerCase(Locale.ROOT);
    }

    /// Whether a line belongs to notes.
    boolean hold(int line) {
        return ranges.stream().anyMatch(range -> range.holds(line));
    }

    /// What they say, as Markdown.
    List<String> notes() {
        return ranges.stream()
                .map(range -> manuscript
                        .lines()
                        .between(range.from() + 1, range.to() - 1)
                        .strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
