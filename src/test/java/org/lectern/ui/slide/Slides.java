package org.lectern.ui.slide;

import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideId;
import org.lectern.deck.SourceSpan;
import org.lectern.deck.SpeakerNotes;
import org.lectern.parse.SlideDraft;

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
        return titled(1, title, blocks).withSteps(steps);
    }

    static Slide withNotes(String title, String notes) {
        return titled(1, title).withNotes(new SpeakerNotes(List.of(Block.paragraph(notes))));
    }

    private static Slide slide(int number, Slide.Kind kind, String title, boolean hidden, List<Block> blocks) {
        List<Inline> line = title.isEmpty() ? List.of() : List.of(new Inline.Text(title));
        return new SlideDraft(
                        kind, line, blocks, SpeakerNotes.NONE, 0, hidden, "written for a test", SourceSpan.line(number))
                .numbered(number, SlideId.of(title, PlainText.of(blocks), 1));
    }
}
