package org.lectern.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.lectern.deck.Deck;
import org.lectern.deck.Slide;
import org.lectern.talk.Talk;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.SlidePages;

/// Counts the pages of slides that hold more than fits: turning to the next page is a step like any other.
///
/// Laying out every slide takes time, so it is done after the talk is open.
final class Pages {

    private Pages() {}

    /// The same talk with the pages of its slides among their steps.
    ///
    /// @param wanted whether anyone still waits for it
    static Talk counted(Talk talk, DeckLook look, BooleanSupplier wanted) {
        List<Slide> slides = new ArrayList<>();
        for (Slide slide : talk.deck().slides()) {
            if (!wanted.getAsBoolean()) {
                return talk;
            }
            slides.add(slide.hidden() ? slide : counted(slide, look));
        }
        Deck deck = talk.deck();
        return new Talk(
                talk.name(),
                new Deck(deck.about(), slides, deck.speakers(), deck.sessions(), deck.links()),
                talk.plan());
    }

    private static Slide counted(Slide slide, DeckLook look) {
        int steps = SlidePages.of(slide, look).steps();
        return steps == slide.steps()
                ? slide
                : new Slide(
                        slide.number(),
                        slide.id(),
                        slide.kind(),
                        slide.title(),
                        slide.listed(),
                        slide.blocks(),
                        slide.notes(),
                        steps,
                        slide.hidden(),
                        slide.boundary(),
                        slide.span());
    }
}
