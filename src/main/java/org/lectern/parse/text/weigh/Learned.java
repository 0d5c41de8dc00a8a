package org.lectern.parse.text.weigh;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each trait is worth in this one file: how often the slides of a first reading have it, beside how often what
/// stands inside slides has it.
///
/// @param weights for each kind of each trait; empty before the first reading
record Learned(Map<Trait, Map<Integer, Double>> weights) {

    static final Learned NOTHING = new Learned(Map.of());

    /// So many slides and so many other chunks are thought to have been seen before, as a guess would have them.
    private static final double SEEN_BEFORE = 3;

    /// Fewer slides teach nothing.
    private static final int FEWEST_SLIDES = 6;

    private static final double STRONGEST = 4;

    /// The traits other than the gap depend on each other, so each counts less than if it stood alone.
    private static final double SHARE = 0.8;

    private record Count(int slides, int others) {

        Count and(Count more) {
            return new Count(slides + more.slides, others + more.others);
        }
    }

    static Learned of(List<Candidate> candidates, List<Integer> starts) {
        if (starts.size() < FEWEST_SLIDES) {
            return NOTHING;
        }
        Set<Integer> slides = new HashSet<>(starts);
        Map<Trait, Map<Integer, Double>> weights = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            weights.put(trait, of(trait, candidates, slides));
        }
        return new Learned(weights);
    }

    private static Map<Integer, Double> of(Trait trait, List<Candidate> candidates, Set<Integer> starts) {
        Map<Integer, Count> counts = new HashMap<>();
        Map<Integer, Double> guesses = new HashMap<>();
        for (Candidate candidate : candidates) {
            boolean slide = starts.contains(candidate.index());
            int kind = trait.kind(candidate);
            counts.merge(kind, new Count(slide ? 1 : 0, slide ? 0 : 1), Count::and);
            guesses.computeIfAbsent(kind, _ -> guess(trait, candidate));
        }
        Count all = counts.values().stream().reduce(new Count(0, 0), Count::and);
        Map<Integer, Double> weights = new HashMap<>();
        counts.forEach((kind, count) ->
                weights.put(kind, share(trait) * weight(count, all, guesses.getOrDefault(kind, 0.5))));
        return weights;
    }

    private static double weight(Count count, Count all, double guess) {
        double slides = (count.slides() + SEEN_BEFORE * guess) / (all.slides() + SEEN_BEFORE);
        double others = (count.others() + SEEN_BEFORE * (1 - guess)) / (all.others() + SEEN_BEFORE);
        return Math.clamp(Math.log(slides / others), -STRONGEST, STRONGEST);
    }

    private static double guess(Trait trait, Candidate candidate) {
        return trait == Trait.GAP ? 1 / (1 + Math.exp(-BlankRuns.guess(candidate))) : 0.5;
    }

    private static double share(Trait trait) {
        return trait == Trait.GAP ? 1 : SHARE;
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    double weight(Trait trait, Candidate candidate) {
        return weights.getOrDefault(trait, Map.of()).getOrDefault(trait.kind(candidate), 0.0);
    }
}
