package org.lectern.parse.text.split;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lectern.format.Evidence;
import org.lectern.format.LineNumbers;
import org.lectern.parse.text.line.Line;

/// Each line that is not blank is a slide. A tab sets its title apart from what stands below it.
public final class SlideLines implements Splitter {

    /// Numbers make it likely that lines are slides; without them only the one who asks knows.
    private static final double NUMBERED = 0.6;

    private static final double ASKED_FOR = 0.4;

    @Override
    public Optional<Split> split(List<Line> lines) {
        List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        if (filled.isEmpty()) {
            return Optional.empty();
        }
        boolean numbered = LineNumbers.countUp(filled.stream().map(Line::text).toList());
        double certainty = numbered ? NUMBERED : ASKED_FOR;
        return Optional.of(new Split(
                List.of(),
                filled.stream().map(line -> part(line, numbered)).toList(),
                certainty,
                new Evidence("each line is read as a slide", certainty)));
    }

    private static Part part(Line line, boolean numbered) {
        String text = numbered ? LineNumbers.removed(line.text()) : line.text();
        String boundary = "line %d is a slide".formatted(line.number());
        List<Line> cells = Arrays.stream(text.strip().split("\t+"))
                .map(cell -> Line.of(line.number(), cell.strip()))
                .toList();
        return cells.size() < 2
                ? Part.of(cells, boundary)
                : new Part(
                        cells.subList(1, cells.size()),
                        Optional.of(cells.getFirst().text()),
                        boundary);
    }
}
