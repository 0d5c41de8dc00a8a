package org.lectern.ui.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.deck.Problem;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideStyle;
import org.lectern.deck.SourceSpan;
import org.lectern.ui.slide.Contrast;

/// Finds text colours that a deck asks for and that can hardly be told from the background it asks for. Lectern takes
/// another colour for the words there; the tool that the deck was written for does not.
record ContrastCheck(Subject subject) {

    /// Two colours that are asked for together.
    ///
    /// @param what is written in the first: text, or a title
    private record Pair(String what, String ink, String paper) {}

    /// Each pair is told once, on the first slide that has it.
    List<Problem> problems() {
        Map<Pair, List<Slide>> pairs = new LinkedHashMap<>();
        subject.slides()
                .forEach(slide -> pairs(slide.style().colours())
                        .forEach(pair -> pairs.computeIfAbsent(pair, _ -> new ArrayList<>())
                                .add(slide)));
        return pairs.entrySet().stream()
                .flatMap(pair -> problem(pair.getKey(), pair.getValue()).stream())
                .toList();
    }

    private static Stream<Pair> pairs(SlideStyle.Colours asked) {
        return asked.background().stream()
                .flatMap(paper -> Stream.concat(
                        asked.text().stream().map(ink -> new Pair("text", ink, paper)),
                        asked.heading().stream().map(ink -> new Pair("a title", ink, paper))));
    }

    private Optional<Problem> problem(Pair pair, List<Slide> slides) {
        return Contrast.between(pair.ink(), pair.paper())
                .filter(contrast -> contrast < Contrast.READABLE)
                .map(contrast -> Problem.warning(
                        "contrast",
                        String.format(
                                Locale.ROOT,
                                "%s for %s in %s on %s, a contrast of %.1f to 1; less than %.1f is hard to read.",
                                who(slides),
                                pair.what(),
                                pair.ink(),
                                pair.paper(),
                                contrast,
                                Contrast.READABLE),
                        place(pair, slides.getFirst())));
    }

    private String who(List<Slide> slides) {
        if (slides.size() > 1 && slides.size() == subject.slides().size()) {
            return "The deck asks";
        }
        String first = "Slide " + slides.getFirst().number();
        int more = slides.size() - 1;
        return more == 0 ? first + " asks" : first + " and " + more + " more ask";
    }

    /// Where the slide itself asks for one of the two, else where the ink was asked for above it.
    private SourceSpan place(Pair pair, Slide slide) {
        return subject.askedIn(slide, pair.ink())
                .or(() -> subject.askedIn(slide, pair.paper()))
                .or(() -> subject.askedAbove(slide, pair.ink()))
                .or(() -> subject.askedAbove(slide, pair.paper()))
                .orElseGet(() -> subject.start(slide));
    }
}
