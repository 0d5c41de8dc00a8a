package org.lectern.parse.text.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

    /// How often the text is read again with what was learned of it.
    private static final int READINGS = 3;

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
        List<Stretches.Stretch> between = stretches.of(chunks);
        Map<Integer, Stretches.Stretch> cuts = new HashMap<>();
        between.forEach(stretch -> cuts.put(stretch.from(), stretch));
        List<Candidate> candidates = candidates(chunks, habits);
        double[] lasting = candidates.stream().mapToDouble(weighing::lasting).toArray();
        double[] weights = weights(lasting, candidates);
        List<Integer> starts = starts(chunks, weights, habits, between);
        for (int reading = 0; reading < READINGS; reading++) {
            habits = habits.with(Learned.of(candidates, starts));
            candidates = candidates(chunks, habits);
            weights = weights(lasting, candidates);
            starts = starts(chunks, weights, habits, between);
        }
        List<Part> parts = parts(chunks, starts, cuts, habits);
        double certainty = Math.min(SUREST, certainty(weights, starts, cuts.keySet()));
        return new Split(List.of(), parts, certainty, evidence(parts.size(), stretches, certainty));
    }

    private static List<Candidate> candidates(List<Chunk> chunks, Habits habits) {
        return IntStream.range(1, chunks.size())
                .mapToObj(i -> new Candidate(chunks, i, habits))
                .toList();
    }

    /// The weight of the gap above each chunk.
    private double[] weights(double[] lasting, List<Candidate> candidates) {
        double[] weights = new double[lasting.length + 1];
        for (int i = 0; i < lasting.length; i++) {
            weights[i + 1] = lasting[i] + weighing.learned(candidates.get(i));
        }
        return weights;
    }

    private static List<Integer> starts(
            List<Chunk> chunks, double[] weights, Habits habits, List<Stretches.Stretch> between) {
        Segmentation segmentation = new Segmentation(chunks, weights, habits);
        List<Integer> starts = new ArrayList<>();
        for (Stretches.Stretch stretch : between) {
            starts.addAll(segmentation.starts(stretch.from(), stretch.to(), stretch.slides()));
        }
        return starts;
    }

    private List<Part> parts(
            List<Chunk> chunks, List<Integer> starts, Map<Integer, Stretches.Stretch> cuts, Habits habits) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1) : chunks.size();
            Optional<Stretches.Stretch> cut = Optional.ofNullable(cuts.get(start));
            String reason = start == 0
                    ? "the text begins here"
                    : cut.map(Stretches.Stretch::reason)
                            .orElseGet(() -> weighing.reasons(new Candidate(chunks, start, habits)));
            List<Line> lines = lines(chunks.subList(start, end));
            int first =
                    cut.map(Stretches.Stretch::opened).orElse(lines.getFirst().number());
            if (first < lines.getFirst().number()) {
                lines.addFirst(new Line(first, "", false, false));
            }
            parts.add(Part.of(lines, reason));
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
