package org.lectern.parse.text.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.Ruler;

/// Rulers that stand alone between slides.
final class Rulers implements Splitter {

    private static final int FEWEST = 2;

    /// Rulers farther apart than this, on average and in lines, are between parts of a talk, or ornaments.
    private static final int MOST_LINES = 60;

    @Override
    public Optional<Split> split(List<Line> lines) {
        List<Cuts.Cut> cuts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (Ruler.isRuler(lines.get(i)) && standsAlone(lines, i)) {
                cuts.add(new Cuts.Cut(i, i + 1, Optional.empty()));
            }
        }
        if (cuts.size() < FEWEST || farApart(lines, cuts)) {
            return Optional.empty();
        }
        if (!Line.trimmed(Cuts.before(lines, cuts)).isEmpty()) {
            cuts.addFirst(new Cuts.Cut(0, 0, Optional.empty()));
        }
        if (Line.trimmed(lines.subList(cuts.getLast().to(), lines.size())).isEmpty()) {
            cuts.removeLast();
        }
        List<Part> parts = Cuts.parts(lines, cuts, line -> "the ruler in line " + line.number());
        return Optional.of(Split.sure(List.of(), parts, "rulers between slides"));
    }

    private static boolean farApart(List<Line> lines, List<Cuts.Cut> cuts) {
        long text = lines.stream().filter(line -> !line.isBlank()).count();
        return text / MOST_LINES > cuts.size();
    }

    /// A ruler right below a line of text underlines it, or belongs to a table.
    private static boolean standsAlone(List<Line> lines, int index) {
        boolean freeAbove = index == 0 || lines.get(index - 1).isBlank();
        boolean freeBelow = index + 1 == lines.size() || lines.get(index + 1).isBlank();
        return Ruler.isLong(lines.get(index)) ? freeAbove || freeBelow : freeAbove && freeBelow;
    }
}
