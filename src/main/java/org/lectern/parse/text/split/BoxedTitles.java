package org.lectern.parse.text.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.Ruler;

/// Titles between two long rulers.
final class BoxedTitles implements Splitter {

    private static final int MOST_LINES = 3;

    @Override
    public Optional<Split> split(List<Line> lines) {
        List<Cuts.Cut> cuts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int close = Ruler.isLong(lines.get(i)) ? close(lines, i) : -1;
            if (close > 0) {
                cuts.add(new Cuts.Cut(i, close + 1, Optional.of(title(lines.subList(i + 1, close)))));
                i = close;
            }
        }
        return cuts.size() < 2
                ? Optional.empty()
                : Optional.of(Split.sure(
                        Cuts.before(lines, cuts),
                        Cuts.parts(lines, cuts, line -> "the boxed title in line " + (line.number() + 1)),
                        cuts.size() + " titles in boxes of rulers"));
    }

    private static int close(List<Line> lines, int open) {
        for (int i = open + 2; i < Math.min(lines.size(), open + 2 + MOST_LINES); i++) {
            if (lines.get(i - 1).isBlank()) {
                return -1;
            }
            if (Ruler.isLong(lines.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String title(List<Line> lines) {
        return lines.stream().map(Line::flat).collect(Collectors.joining(" "));
    }
}
