package org.lectern.parse.markdown.dialect;

import java.util.List;
import org.lectern.deck.About;
import org.lectern.deck.Problem;
import org.lectern.format.Evidence;

/// A text that was split into slides.
///
/// @param certainty how sure the boundaries are, 0 to 1
/// @param evidence how they were found
public record Script(
        List<SlideSource> slides, About about, double certainty, List<Evidence> evidence, List<Problem> problems) {
    public Script {
        slides = List.copyOf(slides);
        evidence = List.copyOf(evidence);
        problems = List.copyOf(problems);
    }

    /// Slides at explicit marks, with nothing to complain about.
    public static Script marked(List<SlideSource> slides, About about, String evidence) {
        return new Script(slides, about, 1, List.of(new Evidence(evidence, 1)), List.of());
    }
}
