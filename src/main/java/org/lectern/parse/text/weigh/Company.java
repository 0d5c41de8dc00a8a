package org.lectern.parse.text.weigh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.PageNumbers;

/// Lines that keep company with page numbers: a footer below most of them and below the last, or a header above most
/// of them and above the first. They are on the page of the number.
///
/// @param texts the lines, as {@link Habits#key} gives them
record Company(List<Line> lines, Set<String> texts) {

    private static final int MOST_LINES = 3;
    private static final double MOST = 0.6;

    /// The footers below the numbers.
    static Company below(List<Line> lines, List<PageNumbers.Numbered> numbers) {
        return of(lines, numbers, numbers.getLast().index(), 1);
    }

    /// The headers above the numbers.
    static Company above(List<Line> lines, List<PageNumbers.Numbered> numbers) {
        return of(lines, numbers, numbers.getFirst().index(), -1);
    }

    private static Company of(List<Line> lines, List<PageNumbers.Numbered> numbers, int outermost, int step) {
        Map<String, Integer> counts = new HashMap<>();
        for (PageNumbers.Numbered number : numbers) {
            int at = number.index();
            for (int i = 0; i < MOST_LINES; i++) {
                at = text(lines, at, step);
                if (at >= 0) {
                    counts.merge(Habits.key(lines.get(at).flat()), 1, Integer::sum);
                }
            }
        }
        Set<String> often = counts.entrySet().stream()
                .filter(count -> count.getValue() >= MOST * numbers.size())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Company company = new Company(lines, often);
        int last = company.farthest(outermost, step);
        boolean outside = last != outermost && text(lines, last, step) < 0;
        return outside ? company : new Company(lines, Set.of());
    }

    /// Index of the next line with text in this direction; negative when there is none.
    private static int text(List<Line> lines, int index, int step) {
        int at = index + step;
        while (index >= 0 && at >= 0 && at < lines.size() && lines.get(at).isBlank()) {
            at += step;
        }
        return index >= 0 && at < lines.size() ? at : -1;
    }

    private int farthest(int index, int step) {
        int last = index;
        for (int i = 0; i < MOST_LINES; i++) {
            int next = text(lines, last, step);
            if (next < 0 || !texts.contains(Habits.key(lines.get(next).flat()))) {
                return last;
            }
            last = next;
        }
        return last;
    }

    /// Index after the page that this number ends.
    int end(int number) {
        return farthest(number, 1) + 1;
    }

    /// Index of the first line of the page that this number opens.
    int start(int number) {
        return farthest(number, -1);
    }
}
