package org.lectern.parse.text.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.parse.text.line.Line;

/// Cuts lines at the indices of marks that open slides.
final class Cuts {

    /// A mark.
    ///
    /// @param from index of its first line
    /// @param to index after its last line
    record Cut(int from, int to, Optional<String> title) {}

    private Cuts() {}

    /// A part for each mark, with the lines below it; a mark with nothing below keeps its own lines.
    static List<Part> parts(List<Line> lines, List<Cut> cuts, Function<Line, String> boundary) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < cuts.size(); i++) {
            Cut cut = cuts.get(i);
            int end = i + 1 < cuts.size() ? cuts.get(i + 1).from() : lines.size();
            List<Line> below = Line.trimmed(lines.subList(cut.to(), end));
            List<Line> shown =
                    below.isEmpty() ? List.of(new Line(lines.get(cut.from()).number(), "", false, false)) : below;
            parts.add(new Part(shown, cut.title(), boundary.apply(lines.get(cut.from()))));
        }
        return parts;
    }

    /// What stands above the first mark.
    static List<Line> before(List<Line> lines, List<Cut> cuts) {
        return lines.subList(0, cuts.getFirst().from());
    }
}
