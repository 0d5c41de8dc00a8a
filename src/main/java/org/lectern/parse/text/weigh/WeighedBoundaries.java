package org.lectern.parse.text.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.format.Evidence;
import org.lectern.parse.text.line.Furniture;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.PageNumbers;
import org.lectern.parse.text.split.Part;
import org.lectern.parse.text.split.Split;

/// Cuts a text without marks at the best of its gaps; where pages are numbered, first of all at their numbers.
public final class WeighedBoundaries {

    /// However clear the evidence is, it is no mark.
    private static final double SUREST = 0.95;

    private final Weighing weighing = new Weighing();

    /// The text cut into slides; one slide at least if it has any text.
    public Split split(List<Line> all) {
        List<Line> lines = Furniture.removed(all);
        List<PageNumbers.Numbered> numbers = PageNumbers.in(lines);
        Stretches stretches = Stretches.of(lines, numbers);
        List<Chunk> chunks = Chunks.of(stretches.lines(), stretches.cuts());
        if (chunks.isEmpty()) {
            return new Split(List.of(), List.of(Part.of(all.subList(0, 1), "no text")), 0, new Evidence("no text", 0));
        }
        return split(chunks, stretches);
    }

    private Split split(List<Chunk> chunks, Stretches stretches) {
        Habits habits = Habits.of(chunks);
        double[] weights = new double[chunks.size()];
        for (int i = 1; i < weights.length; i++) {
            weights[i] = weighing.sum(new Candidate(chunks, i, habits));
        }
        Segmentation segmentation = new Segmentation(chunks, weights, habits);
        Map<Integer, String> reasons = new HashMap<>();
        List<Integer> starts = new ArrayList<>();
        for (Stretches.Stretch stretch : stretches.of(chunks)) {
            starts.addAll(segmentation.starts(stretch.from(), stretch.to(), stretch.slides()));
            reasons.put(stretch.from(), stretch.reason());
        }
        List<Part> parts = parts(chunks, starts, reasons, habits);
        double certainty = Math.min(SUREST, certainty(weights, starts, reasons.keySet()));
        return new Split(List.of(), parts, certainty, evidence(parts.size(), stretches, certainty));
    }

    private List<Part> parts(List<Chunk> chunks, List<Integer> starts, Map<Integer, String> reasons, Habits habits) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : chunks.size();
            String reason = start == 0
                    ? "the text begins here"
                    : reasons.getOrDefault(start, weighing.reasons(new Candidate(chunks, start, habits)));
            parts.add(Part.of(lines(chunks.subList(start, end)), reason));
        }
        return parts;
    }

    /// The lines of the chunks, with the gaps between them.
    private static List<Line> lines(List<Chunk> chunks) {
        List<Line> lines = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (!lines.isEmpty()) {
                lines.add(new Line(chunk.lines().getFirst().number(), "", false, false));
            }
            lines.addAll(chunk.lines());
        }
        return lines;
    }

    /// The mean probability of what was decided at each gap.
    private static double certainty(double[] weights, List<Integer> starts, Set<Integer> sure) {
        Set<Integer> chosen = new HashSet<>(starts);
        double sum = 0;
        for (int i = 1; i < weights.length; i++) {
            double slide = 1 / (1 + Math.exp(-weights[i]));
            sum += sure.contains(i) ? SUREST : chosen.contains(i) ? slide : 1 - slide;
        }
        return weights.length < 2 ? 0.5 : sum / (weights.length - 1);
    }

    private static Evidence evidence(int slides, Stretches stretches, double certainty) {
        String by = stretches.numbered()
                ? "by the numbers of the pages and the shape of the text"
                : "by gaps and the shape of titles";
        return new Evidence("%s found %s".formatted(slides == 1 ? "1 slide" : slides + " slides", by), certainty);
    }
}
