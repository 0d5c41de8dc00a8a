package org.lectern.parse.text.weigh;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.Shape;

/// What is usual in this one file: its gaps, how much of it is prose, which texts come again.
///
/// @param usualGap the most common number of blank lines between chunks
/// @param slideGap the one larger gap that this file has, if all its larger gaps are equal; empty when they vary
/// @param largerGaps the share of the gaps that are larger than the usual one
/// @param emptyBoxes whether lines of spaces show where text boxes were empty
/// @param prose the share of the chunks that are prose
/// @param announced the items of lists, with the line of each, as an agenda has them
/// @param titleSlide how many chunks the title slide has, where that is plain to see; else 1
/// @param firstSeen the index of the first chunk that begins with this line
record Habits(
        int usualGap,
        OptionalInt slideGap,
        double largerGaps,
        boolean emptyBoxes,
        double prose,
        Map<String, Integer> firstSeen,
        Map<String, Integer> announced,
        int titleSlide) {

    private static final double NEARLY_ALL = 0.9;

    static Habits of(List<Chunk> chunks) {
        TreeMap<Integer, Integer> gaps = new TreeMap<>();
        Map<String, Integer> firstSeen = new HashMap<>();
        for (int i = 0; i < chunks.size(); i++) {
            if (i > 0) {
                gaps.merge(chunks.get(i).gap(), 1, Integer::sum);
            }
            firstSeen.putIfAbsent(key(chunks.get(i).first()), i);
        }
        boolean boxes = chunks.stream().filter(chunk -> chunk.emptyBoxes() > 0).count() > 1;
        int usual = usual(gaps);
        return new Habits(
                usual,
                slideGap(gaps, usual, boxes),
                larger(gaps, usual),
                boxes,
                prose(chunks),
                firstSeen,
                announced(chunks),
                TitleSlide.end(chunks));
    }

    private static Map<String, Integer> announced(List<Chunk> chunks) {
        Map<String, Integer> announced = new HashMap<>();
        for (Chunk chunk : chunks) {
            for (Line line : chunk.lines()) {
                if (Shape.isItem(line.text())) {
                    announced.putIfAbsent(key(line.flat().replaceFirst("^\\(?\\S+\\s+", "")), line.number());
                }
            }
        }
        return announced;
    }

    /// How a line is compared with others.
    static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static int usual(TreeMap<Integer, Integer> gaps) {
        int usual = 1;
        int most = 0;
        for (Map.Entry<Integer, Integer> gap : gaps.entrySet()) {
            if (gap.getKey() > 0 && gap.getValue() > most) {
                usual = gap.getKey();
                most = gap.getValue();
            }
        }
        // Where every box is a chunk of its own, larger gaps may outnumber the small ones.
        Map.Entry<Integer, Integer> small = gaps.ceilingEntry(1);
        return small != null && small.getKey() < usual && 4 * small.getValue() >= most ? small.getKey() : usual;
    }

    private static OptionalInt slideGap(TreeMap<Integer, Integer> gaps, int usual, boolean boxes) {
        Map<Integer, Integer> larger = gaps.tailMap(usual, false);
        int all = larger.values().stream().mapToInt(Integer::intValue).sum();
        return larger.entrySet().stream()
                .filter(gap -> !boxes && gap.getValue() > 1 && gap.getValue() >= NEARLY_ALL * all)
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    private static double larger(TreeMap<Integer, Integer> gaps, int usual) {
        int all = gaps.values().stream().mapToInt(Integer::intValue).sum();
        int larger = gaps.tailMap(usual, false).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        return all == 0 ? 0 : larger / (double) all;
    }

    private static double prose(List<Chunk> chunks) {
        long prose = chunks.stream().filter(Chunk::isProse).count();
        return chunks.isEmpty() ? 0 : prose / (double) chunks.size();
    }
}
