package org.lectern.ui.app;

import java.util.List;
import java.util.Set;
import org.lectern.deck.About;
import org.lectern.deck.Block;
import org.lectern.deck.Deck;
import org.lectern.deck.Slide;
import org.lectern.deck.SourceSpan;
import org.lectern.deck.SpeakerNotes;
import org.lectern.format.Detection;
import org.lectern.format.Format;
import org.lectern.parse.DeckParser;
import org.lectern.parse.Numbering;
import org.lectern.parse.ParseResult;
import org.lectern.parse.SlideDraft;
import org.lectern.source.SourceText;

/// Reads any text as one slide: stands in for readers that are not built yet.
final class PlainReading implements DeckParser {

    @Override
    public Set<Format> formats() {
        return Set.of(Format.values());
    }

    @Override
    public ParseResult parse(SourceText source, Detection detection) {
        SlideDraft draft = new SlideDraft(
                Slide.Kind.CONTENT,
                List.of(),
                List.of(Block.paragraph(source.text())),
                SpeakerNotes.NONE,
                0,
                false,
                "the whole text",
                new SourceSpan(1, source.lines().size()));
        return new ParseResult(Deck.of(About.NOTHING, Numbering.number(List.of(draft))), 0, List.of(), List.of());
    }
}
