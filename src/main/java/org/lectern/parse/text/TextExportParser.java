package org.lectern.parse.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.lectern.deck.Deck;
import org.lectern.deck.Problem;
import org.lectern.format.Detection;
import org.lectern.format.Format;
import org.lectern.parse.DeckParser;
import org.lectern.parse.ParseResult;
import org.lectern.parse.text.line.Cleaning;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.split.ExplicitMarks;
import org.lectern.parse.text.split.SlideLines;
import org.lectern.parse.text.split.Split;
import org.lectern.parse.text.split.Splitter;
import org.lectern.parse.text.weigh.WeighedBoundaries;
import org.lectern.source.SourceText;

/// Reads text exports of decks and the text of pages: cleans the lines, cuts them into slides, and makes blocks of
/// each.
public final class TextExportParser implements DeckParser {

    private final ExplicitMarks marks = new ExplicitMarks();
    private final WeighedBoundaries boundaries = new WeighedBoundaries();

    @Override
    public Set<Format> formats() {
        return EnumSet.of(Format.SLIDE_LINES, Format.TEXT_EXPORT, Format.PAGE_TEXT);
    }

    @Override
    public ParseResult parse(SourceText source, Detection detection) {
        List<Line> lines = Cleaning.lines(source);
        Splitter first = detection.format() == Format.SLIDE_LINES ? new SlideLines() : marks;
        Split split = first.split(lines).orElseGet(() -> boundaries.split(lines));
        Deck deck = new DeckMaker(split).deck();
        return new ParseResult(deck, split.certainty(), List.of(split.evidence()), problems(split));
    }

    private static List<Problem> problems(Split split) {
        return split.before().isEmpty()
                ? List.of()
                : List.of(Problem.info(
                        "before-first-slide",
                        "Lines %d to %d stand above the first slide. They are in the notes of slide 1."
                                .formatted(
                                        split.before().getFirst().number(),
                                        split.before().getLast().number()),
                        Line.span(split.before())));
    }
}
