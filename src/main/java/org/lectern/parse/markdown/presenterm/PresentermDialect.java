package org.lectern.parse.markdown.presenterm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.deck.About;
import org.lectern.deck.Slide;
import org.lectern.format.Format;
import org.lectern.frontmatter.Value;
import org.lectern.parse.markdown.content.Part;
import org.lectern.parse.markdown.dialect.Comment;
import org.lectern.parse.markdown.dialect.Dialect;
import org.lectern.parse.markdown.dialect.Manuscript;
import org.lectern.parse.markdown.dialect.Script;
import org.lectern.parse.markdown.dialect.SlideSource;
import org.lectern.parse.markdown.dialect.TitleSlide;
import org.lectern.parse.markdown.scan.HeadingLine;
import org.lectern.parse.markdown.scan.LineKind;

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
        List<SlideSource> slides = new ArrayList<>();
        intro(manuscript).ifPresent(slides::add);
        int from = manuscript.bodyStart();
        String boundary = "the text begins";
        for (Cut cut : cuts(manuscript)) {
            slides.add(PresentermSlide.of(manuscript, from, cut.end(), boundary));
            from = cut.next();
            boundary = cut.boundary();
        }
        slides.add(PresentermSlide.of(manuscript, from, manuscript.lines().count(), boundary));
        return Script.marked(slides, manuscript.about(), "slides end at end_slide");
    }

    // rule: title, sub_title, author, event, location and date in the front matter make an introduction slide
    private static Optional<SlideSource> intro(Manuscript manuscript) {
        Value.Entries values = manuscript.frontMatter().values();
        if (INTRO.stream().noneMatch(key -> values.find(key).isPresent())) {
            return Optional.empty();
        }
        About about = manuscript.about();
        List<Part> parts =
                TitleSlide.of(about).map(List::of).orElseGet(() -> List.of(new Part.Ready(TitleSlide.below(about))));
        return Optional.of(SlideSource.of(
                        parts,
                        PresentermSlide.RULES,
                        "the front matter introduces the deck",
                        manuscript.span(0, manuscript.bodyStart()))
                .withKind(Slide.Kind.TITLE));
    }

    /// Where a slide ends.
    ///
    /// @param end the line after its last one
    /// @param next the first line of the slide that follows
    private record Cut(int end, int next, String boundary) {}

    private static List<Cut> cuts(Manuscript manuscript) {
        List<Cut> cuts = new ArrayList<>();
        for (Comment comment : Comment.in(
                manuscript, manuscript.bodyStart(), manuscript.lines().count())) {
            if (comment.text().equals("end_slide")) {
                cuts.add(new Cut(comment.from(), comment.to(), "end_slide on " + Manuscript.named(comment.from())));
            }
        }
        // rule: with the option end_slide_shorthand a thematic break ends a slide
        if (option(manuscript, "end_slide_shorthand")) {
            manuscript
                    .structure()
                    .rules()
                    .forEach(
                            rule -> cuts.add(new Cut(rule, rule + 1, "a thematic break on " + Manuscript.named(rule))));
        }
        // rule: with the option implicit_slide_ends a setext heading, which is a slide's title, ends the one before
        if (option(manuscript, "implicit_slide_ends")) {
            addTitles(manuscript, cuts);
        }
        cuts.sort(java.util.Comparator.comparingInt(Cut::end));
        return cuts;
    }

    private static void addTitles(Manuscript manuscript, List<Cut> cuts) {
        boolean first = true;
        for (HeadingLine heading : manuscript.structure().headings()) {
            if (manuscript.structure().kind(heading.end() - 1) == LineKind.UNDERLINE) {
                if (!first && cuts.stream().noneMatch(cut -> blankBetween(manuscript, cut.next(), heading.line()))) {
                    cuts.add(new Cut(
                            heading.line(), heading.line(), "a slide title on " + Manuscript.named(heading.line())));
                }
                first = false;
            }
        }
    }

    private static boolean blankBetween(Manuscript manuscript, int from, int to) {
        for (int line = from; line < to; line++) {
            if (!manuscript.lines().blank(line)) {
                return false;
            }
        }
        return from <= to;
    }

    private static boolean option(Manuscript manuscript, String name) {
        return manuscript
                .frontMatter()
                .values()
                .find("options")
                .filter(Value.Entries.class::isInstance)
                .flatMap(options -> ((Value.Entries) options).text(name))
                .filter("true"::equalsIgnoreCase)
                .isPresent();
    }
}
