package org.lectern.talk;

import java.util.List;
import org.lectern.deck.About;
import org.lectern.deck.Block;
import org.lectern.deck.Deck;
import org.lectern.deck.Inline;
import org.lectern.deck.Session;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideId;
import org.lectern.deck.SourceSpan;
import org.lectern.deck.SpeakerNotes;
import org.lectern.parse.SlideDraft;

/// Slides, decks and talks for tests.
public final class Slides {

    private Slides() {}

    public static Slide slide(int number, String title, String text, String notes, int steps, boolean hidden) {
        return new SlideDraft(
                        Slide.Kind.CONTENT,
                        List.of(new Inline.Text(title)),
                        blocks(text),
                        new SpeakerNotes(blocks(notes)),
                        steps,
                        hidden,
                        "made by a test",
                        SourceSpan.line(number))
                .numbered(number, SlideId.of(title, text, 1));
    }

    public static Slide titled(int number, String title) {
        return slide(number, title, "", "", 0, false);
    }

    public static Slide stepped(int number, int steps) {
        return slide(number, "Slide " + number, "", "", steps, false);
    }

    public static Slide noted(int number, String notes) {
        return slide(number, "Slide " + number, "", notes, 0, false);
    }

    public static Slide hidden(int number) {
        return slide(number, "Slide " + number, "", "", 0, true);
    }

    public static Deck deck(Slide... slides) {
        return Deck.of(About.NOTHING, List.of(slides));
    }

    public static Deck deck(About about, List<Session> sessions, Slide... slides) {
        return new Deck(about, List.of(slides), List.of(), sessions, List.of());
    }

    public static Talk talk(Slide... slides) {
        return Talk.of("A talk", deck(slides));
    }

    private static List<Block> blocks(String text) {
        return text.isEmpty() ? List.of() : List.of(Block.paragraph(text));
    }
}
