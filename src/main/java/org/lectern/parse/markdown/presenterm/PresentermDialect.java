package org.lectern.parse.markdown.presenterm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.deck.Slide;
import org.lectern.format.Evidence;
import org.lectern.format.Format;
import org.lectern.frontmatter.Value;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Piece;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.dialect.TitleSlide;

/// Reads decks for presenterm: everything it asks for beyond Markdown is in comments.
public final class PresentermDialect implements Dialect {

    private static final Set<String> INTRO =
            Set.of("title", "sub_title", "author", "authors", "event", "location", "date");

    @Override
    public Set<Format> formats() {
        return Set.of(Format.PRESENTERM);
    }

    @Override
    public Script split(Manuscript manuscript) {
        Options options = Options.of(manuscript.frontMatter());
        Includes.Included included = Includes.in(manuscript, CommandReader.of(options));
        List<SlideSource> slides = new ArrayList<>();
        intro(manuscript).ifPresent(slides::add);
        for (Piece piece : SlideEnds.pieces(included.manuscript(), options)) {
            slides.add(PresentermSlide.of(included.manuscript(), options, piece));
        }
        List<Evidence> evidence = List.of(new Evidence("slides end at end_slide", 1));
        return new Script(slides, manuscript.about(), 1, evidence, included.problems());
    }

    // rule: title, sub_title, author, event, location and date in the front matter make an introduction slide
    private static Optional<SlideSource> intro(Manuscript manuscript) {
        Value.Entries values = manuscript.frontMatter().values();
        if (INTRO.stream().noneMatch(key -> values.find(key).isPresent())) {
            return Optional.empty();
        }
        return Optional.of(SlideSource.of(
                        TitleSlide.written(manuscript.about()),
                        PresentermSlide.RULES,
                        "the front matter introduces the deck",
                        manuscript.span(0, manuscript.bodyStart()))
                .withKind(Slide.Kind.TITLE));
    }
}
