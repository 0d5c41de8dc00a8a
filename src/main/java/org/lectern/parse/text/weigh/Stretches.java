package org.lectern.parse.text.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.PageNumbers;

/// The text between the numbers of its pages. A stretch is one slide, or as many as the numbers leave out.
///
/// @param lines the text, the lines of page numbers blank
/// @param cuts indices of the lines at which a stretch begins
/// @param slides for each cut, how many slides follow it until the next; 0 where that is not known
/// @param numbered whether pages have numbers
record Stretches(List<Line> lines, Set<Integer> cuts, Map<Integer, Integer> slides, boolean numbered) {

    /// Chunks between two page numbers.
    ///
    /// @param from index of the first chunk
    /// @param to index after the last
    /// @param slides how many slides they are; empty when that is open
    record Stretch(int from, int to, OptionalInt slides, String reason) {}

    static Stretches of(List<Line> lines, List<PageNumbers.Numbered> numbers) {
        if (numbers.isEmpty()) {
            return new Stretches(lines, Set.of(), Map.of(), false);
        }
        return closes(lines, numbers) ? closing(lines, numbers) : opening(lines, numbers);
    }

    /// A number below its page has text above the first, and less below the last than above it.
    private static boolean closes(List<Line> lines, List<PageNumbers.Numbered> numbers) {
        int above = text(lines, 0, numbers.getFirst().index());
        int below = text(lines, numbers.getLast().index() + 1, lines.size());
        return above > 0 && (below == 0 || numbers.getFirst().number() > 1 || above >= below);
    }

    private static int text(List<Line> lines, int from, int to) {
        return Math.toIntExact(
                lines.subList(from, to).stream().filter(line -> !line.isBlank()).count());
    }

    private static Stretches closing(List<Line> lines, List<PageNumbers.Numbered> numbers) {
        Map<Integer, Integer> slides = new HashMap<>();
        int start = 0;
        int last = 0;
        for (PageNumbers.Numbered number : numbers) {
            slides.put(start, last == 0 ? Math.max(1, number.number()) : number.number() - last);
            start = number.index() + 1;
            last = number.number();
        }
        slides.put(start, 0);
        return new Stretches(without(lines, numbers, true), Set.copyOf(slides.keySet()), slides, true);
    }

    private static Stretches opening(List<Line> lines, List<PageNumbers.Numbered> numbers) {
        Map<Integer, Integer> slides = new HashMap<>();
        slides.put(0, 0);
        for (int i = 0; i < numbers.size(); i++) {
            int next = i + 1 < numbers.size() ? numbers.get(i + 1).number() : 0;
            slides.put(
                    numbers.get(i).index(),
                    next == 0 ? 0 : next - numbers.get(i).number());
        }
        return new Stretches(without(lines, numbers, false), Set.copyOf(slides.keySet()), slides, true);
    }

    /// The lines, those of page numbers blank; a page that has nothing but its number keeps it.
    private static List<Line> without(List<Line> lines, List<PageNumbers.Numbered> numbers, boolean closing) {
        List<Line> kept = new ArrayList<>(lines);
        for (int i = 0; i < numbers.size(); i++) {
            PageNumbers.Numbered number = numbers.get(i);
            int above = i == 0 ? 0 : numbers.get(i - 1).index() + 1;
            int below = i + 1 < numbers.size() ? numbers.get(i + 1).index() : lines.size();
            boolean empty =
                    closing ? text(lines, above, number.index()) == 0 : text(lines, number.index() + 1, below) == 0;
            if (number.alone() && !empty) {
                kept.set(number.index(), new Line(lines.get(number.index()).number(), "", false, false));
            }
        }
        return kept;
    }

    /// The stretches as chunks; one for the whole text when pages have no numbers.
    List<Stretch> of(List<Chunk> chunks) {
        List<Stretch> stretches = new ArrayList<>();
        Map<Integer, Integer> byLine = slidesByFirstLine();
        int from = 0;
        OptionalInt open = OptionalInt.empty();
        for (int i = 0; i <= chunks.size(); i++) {
            Integer slides = i == chunks.size()
                    ? Integer.valueOf(0)
                    : byLine.get(chunks.get(i).lines().getFirst().number());
            if (i == chunks.size() || slides != null) {
                if (i > from) {
                    stretches.add(new Stretch(
                            from,
                            i,
                            open,
                            "a page number ends the page above line "
                                    + chunks.get(from).lines().getFirst().number()));
                }
                from = i;
                open = slides == null || slides == 0 ? OptionalInt.empty() : OptionalInt.of(slides);
            }
        }
        return stretches;
    }

    /// How many slides follow, by the number of the first line with text at or after each cut.
    private Map<Integer, Integer> slidesByFirstLine() {
        Map<Integer, Integer> byLine = new HashMap<>();
        cuts.stream().sorted().forEach(cut -> {
            int at = cut;
            while (at < lines.size() && lines.get(at).isBlank()) {
                at++;
            }
            if (at < lines.size()) {
                byLine.merge(lines.get(at).number(), slides.getOrDefault(cut, 0), (first, second) -> second);
            }
        });
        return byLine;
    }
}
