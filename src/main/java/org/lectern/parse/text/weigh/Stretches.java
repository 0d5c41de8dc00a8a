package org.lectern.parse.text.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.PageNumbers;

/// The text between the numbers of its pages. A stretch is one slide, or as many as the numbers leave out.
///
/// @param lines the text, the lines of page numbers blank
/// @param cuts indices of the lines at which a stretch begins
/// @param slides for each cut, how many slides follow it until the next; 0 where that is not known
/// @param opens whether the numbers stand above their pages
record Stretches(List<Line> lines, Set<Integer> cuts, Map<Integer, Integer> slides, boolean opens) {

    private record Opening(int slides, int line) {}

    /// Chunks between two page numbers.
    ///
    /// @param from index of the first chunk
    /// @param to index after the last
    /// @param slides how many slides they are; empty when that is open
    /// @param opened number of the line they begin with: a page number that is not shown, or their first text
    record Stretch(int from, int to, OptionalInt slides, int opened, String reason) {}

    static Stretches of(List<Line> lines, List<PageNumbers.Numbered> numbers) {
        if (numbers.isEmpty()) {
            return new Stretches(lines, Set.of(), Map.of(), false);
        }
        return closes(lines, numbers) ? closing(lines, numbers) : opening(lines, numbers);
    }

    /// A number below its page has text above the first, and less below the last than above it.
    private static boolean closes(List<Line> lines, List<PageNumbers.Numbered> numbers) {
        int above = text(
                lines, 0, Company.above(lines, numbers).start(numbers.getFirst().index()));
        int below = text(lines, numbers.getLast().index() + 1, lines.size());
        return above > 0 && (below == 0 || numbers.getFirst().number() > 1 || above >= below);
    }

    private static int text(List<Line> lines, int from, int to) {
        return Math.toIntExact(
                lines.subList(from, to).stream().filter(line -> !line.isBlank()).count());
    }

    private static Stretches closing(List<Line> lines, List<PageNumbers.Numbered> numbers) {
        Map<Integer, Integer> slides = new HashMap<>();
        Company company = Company.below(lines, numbers);
        int start = 0;
        int last = 0;
        for (PageNumbers.Numbered number : numbers) {
            slides.put(start, Math.max(1, number.number() - last));
            start = company.end(number.index());
            last = number.number();
        }
        slides.put(start, 0);
        return new Stretches(without(lines, numbers, true), Set.copyOf(slides.keySet()), slides, false);
    }

    private static Stretches opening(List<Line> lines, List<PageNumbers.Numbered> numbers) {
        Map<Integer, Integer> slides = new HashMap<>();
        Company company = Company.above(lines, numbers);
        slides.put(0, 0);
        for (int i = 0; i < numbers.size(); i++) {
            int next = i + 1 < numbers.size() ? numbers.get(i + 1).number() : 0;
            slides.put(
                    company.start(numbers.get(i).index()),
                    next == 0 ? 0 : Math.max(1, next - numbers.get(i).number()));
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

    /// Whether pages have numbers.
    boolean numbered() {
        return !cuts.isEmpty();
    }

    /// The stretches as chunks; one for the whole text when pages have no numbers.
    List<Stretch> of(List<Chunk> chunks) {
        Map<Integer, Opening> byLine = byFirstLine();
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= chunks.size(); i++) {
            if (i == chunks.size() || byLine.containsKey(first(chunks, i))) {
                stretches.add(
                        stretch(from, i, first(chunks, from), Optional.ofNullable(byLine.get(first(chunks, from)))));
                from = i;
            }
        }
        return stretches;
    }

    private static int first(List<Chunk> chunks, int index) {
        return chunks.get(index).lines().getFirst().number();
    }

    private Stretch stretch(int from, int to, int line, Optional<Opening> opening) {
        int count = opening.map(Opening::slides).orElse(0);
        return new Stretch(
                from,
                to,
                count == 0 ? OptionalInt.empty() : OptionalInt.of(count),
                opens && opening.isPresent() ? opening.get().line() : line,
                "a page number ends the page above line " + line);
    }

    /// What begins at each cut, by the number of the first line with text at or after it.
    private Map<Integer, Opening> byFirstLine() {
        Map<Integer, Opening> byLine = new HashMap<>();
        cuts.stream().sorted().forEach(cut -> {
            int at = cut;
            while (at < lines.size() && lines.get(at).isBlank()) {
                at++;
            }
            if (at < lines.size()) {
                byLine.put(
                        lines.get(at).number(),
                        new Opening(slides.getOrDefault(cut, 0), lines.get(cut).number()));
            }
        });
        return byLine;
    }
}
