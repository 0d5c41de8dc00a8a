package org.lectern.ui.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.deck.Problem;
import org.lectern.source.SourceReader;
import org.lectern.talk.Opening;
import org.lectern.ui.slide.OffScreen;

/// Looks through a talk for what may go wrong on stage. It makes no connection, and looks at no file outside the talk's
/// own folder. Nothing of one talk is kept for the next.
public final class Checks {

    private static final Comparator<Problem> BY_LINE = Comparator.comparing(
            problem -> problem.span().map(span -> span.firstLine()).orElse(1));

    private final OffScreen screen;
    private final SourceReader sources;

    /// @param screen lays the slides out
    /// @param sources reads a talk's file once more, to find the lines that problems stand on
    public Checks(OffScreen screen, SourceReader sources) {
        this.screen = screen;
        this.sources = sources;
    }

    /// All that was found: what the reader noticed, layout, continued slides, pictures, characters without a glyph,
    /// formulas
    /// that cannot be drawn, links, contrast.
    public Checked all(Opening.Opened talk) {
        var subject = Subject.of(talk, sources);
        List<Problem> problems = new ArrayList<>(talk.reading().problems());
        var pages = new PageCheck(subject);
        // slide by slide, so that windows that are open go on meanwhile
        subject.slides().forEach(slide -> problems.addAll(screen.onToolkitThread(() -> pages.problems(slide))));
        Stream.of(
                        new PictureCheck(subject).problems(),
                        new GlyphCheck(subject).problems(),
                        new FormulaCheck(subject).problems(),
                        new LinkCheck(subject).problems(),
                        new ContrastCheck(subject).problems())
                .forEach(problems::addAll);
        subject.look().own().complaints().stream()
                .map(sentence -> new Problem(Problem.Severity.WARNING, "style", sentence, Optional.empty()))
                .forEach(problems::add);
        problems.sort(BY_LINE);
        return new Checked(subject.slides().size(), problems);
    }

    /// The layout alone: what leaves its place, overlaps, or is too small, on every page with all its steps.
    public Checked layout(Opening.Opened talk) {
        var subject = Subject.of(talk, sources);
        return new Checked(subject.slides().size(), screen.onToolkitThread(() -> new PageCheck(subject).violations()));
    }
}
