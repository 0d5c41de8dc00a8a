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
/// @param usualGap the smallest number of blank lines between chunks that is not rare
/// @param slideGap the one larger gap that this file has, if all its larger gaps are equal; empty when they vary
/// @param largerGaps the share of the gaps that are larger than the usual one
/// @param emptyBoxes whether lines of spaces show where text boxes were empty
/// @param prose the share of the chunks that are prose
/// @param severalLines the share of the chunks with more than one line
/// @param announced the items of lists, with the line of each, as an agenda has them
/// @param running lines that open or end all pages
/// @param learned what was learned of the slides in an earlier reading
/// @param titleSlide how many chunks the title slide has, where that is plain to see; else 1
/// @param width the length that nearly all lines keep within; long ones are wrapped there
/// @param firstSeen the index of the first chunk that begins with this line
record Habits(
        int usualGap,
        OptionalInt slideGap,
        double largerGaps,
        boolean emptyBoxes,
        double prose,
        double severalLines,
        Map<String, Integer> firstSeen,
        Map<String, Integer> announced,
        RunningLines running,
        Learned learned,
        int titleSlide,
        int width) {

    private static final double NEARLY_ALL = 0.9;
    private static final double WRAPPED = 0.8;
    private static final int NARROWEST = 30;
    private static final double FEW = 0.04;
    private static final double RARE = 0.04;

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
                severalLines(chunks),
                firstSeen,
                announced(chunks),
                RunningLines.of(chunks),
                Learned.NOTHING,
                TitleSlide.end(chunks),
                width(chunks));
    }

    Habits with(Learned learned) {
        return new Habits(
                usualGap,
                slideGap,
                largerGaps,
                emptyBoxes,
                prose,
                severalLines,
                firstSeen,
                announced,
                running,
                learned,
                titleSlide,
                width);
    }

    private static int width(List<Chunk> chunks) {
        int[] lengths = chunks.stream()
                .flatMap(chunk -> chunk.lines().stream())
                .mapToInt(line -> line.text().length())
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[Math.min(lengths.length - 1, (int) (NEARLY_ALL * lengths.length))];
    }

    /// Whether the line is so long that it may be wrapped.
    boolean fillsThePage(Line line) {
        return line.text().length() >= Math.max(NARROWEST, WRAPPED * width);
    }

    private static double severalLines(List<Chunk> chunks) {
        long several = chunks.stream().filter(chunk -> !chunk.isOneLine()).count();
        return chunks.isEmpty() ? 0 : several / (double) chunks.size();
    }

    boolean isAnnounced(String title) {
        return announced.containsKey(key(title));
    }

    /// Whether the gaps say nothing, as there is hardly a larger one.
    boolean gapsAreAlike() {
        return largerGaps < FEW;
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

    /// The smallest gap that is not rare. Larger ones may outnumber it, where slides are short.
    private static int usual(TreeMap<Integer, Integer> gaps) {
        int all = gaps.tailMap(1).values().stream().mapToInt(Integer::intValue).sum();
        return gaps.tailMap(1).entrySet().stream()
                .filter(gap -> gap.getValue() > 1 && gap.getValue() >= RARE * all)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(gaps.tailMap(1).isEmpty() ? 1 : gaps.tailMap(1).firstKey());
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
