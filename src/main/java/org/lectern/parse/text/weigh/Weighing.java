package org.lectern.parse.text.weigh;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Adds up what all features say of a gap.
final class Weighing {

    /// Most gaps are inside a slide.
    static final double BEFORE_ANY_EVIDENCE = -1;

    private static final int MOST_REASONS = 3;

    /// What changes with what is learned of the file.
    private final List<Feature> learning = List.of(new BlankRuns(), new Likeness());

    private final List<Feature> features = List.of(
            new EmptyBoxes(),
            new TitleShape(),
            new KnownTitles(),
            new LabelGroups(),
            new Repeated(),
            new AgendaLines(),
            new TitleSlide(),
            new GoesOn(),
            new ProseHeading(),
            new GapBelow(),
            new Rhythm(),
            new WholeSlides(),
            new HeadsAndFeet(),
            new ReviewComments());

    /// The sum of what does not depend on {@link Learned}, as the logarithm of the odds for a new slide.
    double lasting(Candidate candidate) {
        return BEFORE_ANY_EVIDENCE + sum(features, candidate);
    }

    /// The sum of what depends on it.
    double learned(Candidate candidate) {
        return sum(learning, candidate);
    }

    private static double sum(List<Feature> features, Candidate candidate) {
        return features.stream()
                .mapToDouble(feature -> feature.weigh(candidate).value())
                .sum();
    }

    /// The strongest reasons for a new slide, as a sentence.
    String reasons(Candidate candidate) {
        String reasons = Stream.concat(learning.stream(), features.stream())
                .map(feature -> feature.weigh(candidate))
                .filter(weight -> weight.value() > 0 && !weight.reason().isEmpty())
                .sorted(Comparator.comparingDouble(Weight::value).reversed())
                .limit(MOST_REASONS)
                .map(Weight::reason)
                .collect(Collectors.joining("; "));
        return reasons.isEmpty()
                ? "line " + candidate.line() + " fits best here"
                : "line " + candidate.line() + ": " + reasons;
    }
}
