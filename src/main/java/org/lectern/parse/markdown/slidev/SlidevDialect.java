package org.lectern.parse.markdown.slidev;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.deck.Problem;
import org.lectern.format.Evidence;
import org.lectern.format.Format;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.parse.markdown.dialect.SlideSource;

/// Reads decks for Slidev.
public final class SlidevDialect implements Dialect {

    @Override
    public Set<Format> formats() {
        return Set.of(Format.SLIDEV);
    }

    @Override
    public Script split(Manuscript manuscript) {
        List<SlideSource> slides = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Imports imports = new Imports(manuscript, problems);
        for (RawSlide raw : SlidevSplit.of(manuscript.lines())) {
            problems.addAll(raw.start() == 0 ? List.of() : moved(raw));
            slides.addAll(imports.slides(raw));
        }
        List<Evidence> evidence = List.of(new Evidence("slides at lines that start with ---", 1));
        return new Script(slides, manuscript.about(), 1, evidence, problems);
    }

    /// The problems of a slide's front matter, by line of the file.
    private static List<Problem> moved(RawSlide raw) {
        return raw.settings().problems().stream()
                .map(problem -> new Problem(
                        problem.severity(),
                        problem.kind(),
                        "The settings of the slide on line " + (raw.start() + 1)
                                + " are not valid YAML, so they were read line by line. Values with a colon need quotes.",
                        java.util.Optional.of(new org.lectern.deck.SourceSpan(
                                raw.start() + 1, Math.max(raw.start() + 1, raw.content())))))
                .toList();
    }
}
