package org.lectern.ui.slide;

import java.util.List;
import java.util.Optional;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideId;
import org.lectern.deck.SourceSpan;
import org.lectern.deck.SpeakerNotes;

/// Slides for tests.
final class Slides {

    private Slides() {}

    static Slide titled(int number, String title, Block... blocks) {
        return slide(number, Slide.Kind.CONTENT, title, false, List.of(blocks));
    }

    static Slide hidden(int number, String title) {
        return slide(number, Slide.Kind.CONTENT, title, true, List.of());
    }

    static Slide of(Slide.Kind kind, String title, Block... blocks) {
        return slide(1, kind, title, false, List.of(blocks));
    }

    static Slide stepped(String title, int steps, Block... blocks) {
        Slide slide = titled(1, title, blocks);
        return new Slide(
                1,
                slide.id(),
                slide.kind(),
                slide.title(),
                slide.listed(),
                slide.blocks(),
                slide.notes(),
                steps,
                false,
                "",
                slide.span());
    }

    static Slide withNotes(String title, String notes) {
        Slide slide = titled(1, title);
        return new Slide(
                1,
                slide.id(),
                slide.kind(),
                slide.title(),
                slide.listed(),
                slide.blocks(),
                new SpeakerNotes(List.of(Block.paragraph(notes))),
                0,
                false,
                "",
                slide.span());
    }

    private static Slide slide(int number, Slide.Kind kind, String title, boolean hidden, List<Block> blocks) {
        List<Inline> line = title.isEmpty() ? List.of() : List.of(new Inline.Text(title));
        return new Slide(
                number,
                SlideId.of(title, PlainText.of(blocks), 1),
                kind,
                line,
                Optional.empty(),
                blocks,
                SpeakerNotes.NONE,
                0,
                hidden,
                "written for a test",
                SourceSpan.line(number));
    }
}
