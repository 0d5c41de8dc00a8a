package org.lectern.parse.text.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.format.Evidence;
import org.lectern.parse.text.line.Line;

/// rule: the outline that PowerPoint saves has the title of each slide at the margin, and a tab for each level below.
final class TabOutline implements Splitter {

    /// An outline could be something else: a list with tabs.
    private static final double CERTAINTY = 0.9;

    private static final double MOST_BLANK = 0.1;
    private static final double FEWEST_TABBED = 0.5;

    @Override
    public Optional<Split> split(List<Line> lines) {
        List<Line> text = lines.stream().filter(line -> !line.isBlank()).toList();
        long tabbed = text.stream().filter(TabOutline::isTabbed).count();
        boolean outline = text.size() > 3
                && !isTabbed(text.getFirst())
                && tabbed >= FEWEST_TABBED * text.size()
                && text.size() - tabbed > 1
                && text.stream().noneMatch(TabOutline::isRow)
                && lines.size() - text.size() <= MOST_BLANK * lines.size() + 1;
        return outline ? Optional.of(split(lines, text.size() - tabbed)) : Optional.empty();
    }

    private static Split split(List<Line> lines, long titles) {
        List<Part> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || opens(lines.get(i))) {
                List<Line> part = Line.trimmed(lines.subList(start, i));
                if (!part.isEmpty()) {
                    parts.add(
                            Part.of(part, "line " + part.getFirst().number() + " stands at the margin of an outline"));
                }
                start = i;
            }
        }
        return new Split(
                List.of(),
                parts,
                CERTAINTY,
                new Evidence("an outline by tabs, " + titles + " lines at its margin", CERTAINTY));
    }

    private static boolean opens(Line line) {
        return !line.isBlank() && !isTabbed(line);
    }

    private static boolean isTabbed(Line line) {
        return line.text().startsWith("\t");
    }

    /// Cells of a table have tabs between them.
    private static boolean isRow(Line line) {
        return line.text().strip().indexOf('\t') >= 0;
    }
}
