package org.lectern.ui.check;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.deck.Problem;
import org.lectern.deck.Slide;
import org.lectern.deck.SourceSpan;
import org.lectern.ui.slide.LayoutCheck;
import org.lectern.ui.slide.LayoutCheck.Violation;
import org.lectern.ui.slide.SlidePages;

/// Lays every slide out: what cannot be read, and what takes more than one page. Runs on the toolkit's thread.
record PageCheck(Subject subject) {

    private static final int LONGEST_QUOTATION = 60;

    /// What leaves its place, overlaps or is too small.
    List<Problem> violations() {
        return subject.slides().stream()
                .flatMap(slide -> violations(slide, SlidePages.of(slide, subject.look())))
                .toList();
    }

    /// The same of one slide, and whether it goes on on further pages.
    List<Problem> problems(Slide slide) {
        SlidePages pages = SlidePages.of(slide, subject.look());
        return Stream.concat(violations(slide, pages), length(slide, pages)).toList();
    }

    private Stream<Problem> violations(Slide slide, SlidePages pages) {
        return LayoutCheck.of(slide, pages, subject.look()).stream()
                .map(violation -> problem(slide, pages.count(), violation));
    }

    private Problem problem(Slide slide, int pages, Violation violation) {
        String where = "Slide " + slide.number() + (pages > 1 ? ", page " + violation.page() : "");
        String words = "“" + Quotation.shortened(violation.text(), LONGEST_QUOTATION) + "”";
        SourceSpan place = subject.find(slide, Quotation.firstLine(violation.text()));
        return switch (violation.kind()) {
            case OUTSIDE_CANVAS ->
                Problem.warning("outside-canvas", where + ": " + words + " runs off the slide.", place);
            case OUTSIDE_BOX ->
                Problem.warning("outside-box", where + ": " + words + " leaves the place that it has room in.", place);
            case OVERLAP -> Problem.warning("overlap", where + ": " + words + " lie on top of each other.", place);
            case SMALL_TEXT ->
                Problem.warning("small-text", where + ": " + words + " is too small to read from afar.", place);
        };
    }

    private Stream<Problem> length(Slide slide, SlidePages pages) {
        SourceSpan place = subject.start(slide);
        if (pages.isCutOff()) {
            return Stream.of(Problem.warning(
                    "cut-off",
                    "Slide " + slide.number() + " is too long even for " + pages.count()
                            + " pages; the rest of it is left out. Divide it.",
                    place));
        }
        int further = pages.count() - 1;
        return further == 0
                ? Stream.empty()
                : Stream.of(Problem.info(
                        "continued",
                        "Slide " + slide.number() + " is too long for one page and is continued on " + further
                                + " more.",
                        place));
    }
}
