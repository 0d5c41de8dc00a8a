package org.lectern.parse.text.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.format.SlideMarks;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.Ruler;

/// `Slide 3: Costs` and its kin, above a slide or, as footers such as `Page 3 of 20`, below it.
final class NumberedMarks implements Splitter {

    @Override
    public Optional<Split> split(List<Line> lines) {
        List<SlideMarks.Mark> marks =
                SlideMarks.in(lines.stream().map(Line::text).toList());
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        String sentence = "%d marks that count up, the first in line %d: \u201c%s\u201d"
                .formatted(
                        marks.size(),
                        lines.get(marks.getFirst().line() - 1).number(),
                        marks.getFirst().text().strip());
        return Optional.of(closing(lines, marks) ? below(lines, marks, sentence) : above(lines, marks, sentence));
    }

    /// Footers have text above the first and none below the last.
    private static boolean closing(List<Line> lines, List<SlideMarks.Mark> marks) {
        boolean titled = marks.stream().anyMatch(mark -> !mark.title().isEmpty());
        return !titled
                && !Line.trimmed(lines.subList(0, marks.getFirst().line() - 1)).isEmpty()
                && Line.trimmed(lines.subList(marks.getLast().line(), lines.size()))
                        .isEmpty();
    }

    private static Split above(List<Line> lines, List<SlideMarks.Mark> marks, String sentence) {
        List<Cuts.Cut> cuts = marks.stream().map(mark -> boxed(lines, mark)).toList();
        return Split.sure(Cuts.before(lines, cuts), Cuts.parts(lines, cuts, NumberedMarks::boundary), sentence);
    }

    /// A mark, with the rulers around it.
    private static Cuts.Cut boxed(List<Line> lines, SlideMarks.Mark mark) {
        int from = mark.line() - 1;
        int to = mark.line();
        while (from > 0 && Ruler.isRuler(lines.get(from - 1))) {
            from--;
        }
        while (to < lines.size() && Ruler.isRuler(lines.get(to))) {
            to++;
        }
        return new Cuts.Cut(from, to, Optional.of(mark.title()).filter(title -> !title.isEmpty()));
    }

    private static Split below(List<Line> lines, List<SlideMarks.Mark> marks, String sentence) {
        List<Cuts.Cut> cuts = new ArrayList<>();
        cuts.add(new Cuts.Cut(0, 0, Optional.empty()));
        marks.subList(0, marks.size() - 1)
                .forEach(mark -> cuts.add(new Cuts.Cut(mark.line() - 1, mark.line(), Optional.empty())));
        List<Line> shown = lines.subList(0, marks.getLast().line() - 1);
        return Split.sure(List.of(), Cuts.parts(shown, cuts, NumberedMarks::boundary), sentence);
    }

    private static String boundary(Line line) {
        return "the mark in line %d: \u201c%s\u201d".formatted(line.number(), line.flat());
    }
}
