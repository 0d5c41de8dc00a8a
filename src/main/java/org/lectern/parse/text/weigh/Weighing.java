package org.lectern.parse.text.weigh;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Adds up what all features say of a gap.
final class Weighing {

    /// Most gaps are inside a slide.
    static final double BEFORE_ANY_EVIDENCE = -1;

    private static final int MOST_REASONS = 3;

    private final List<Feature> features = List.of(
            new BlankRuns(),
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
            new Footers(),
            new ReviewComments());

    /// The sum, as the logarithm of the odds for a new slide.
    double sum(Candidate candidate) {
        return BEFORE_ANY_EVIDENCE
                + features.stream()
                        .mapToDouble(feature -> feature.weigh(candidate).value())
                        .sum();
    }

    /// The strongest reasons for a new slide, as a sentence.
    String reasons(Candidate candidate) {
        String reasons = features.stream()
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
