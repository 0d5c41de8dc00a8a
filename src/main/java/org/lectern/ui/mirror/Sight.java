package org.lectern.ui.mirror;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.lectern.deck.Slide;
import org.lectern.show.Ink;
import org.lectern.show.Screening;
import org.lectern.show.ShowState;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.Placard;

/// What is to be seen of a talk: by the audience, or by the presenter.
///
/// @param step how much of the slide is revealed
/// @param cover what hides it
/// @param card what stands in its place
/// @param beam what is seen of the presenter's hand
/// @param drawable whether one can draw here
public record Sight(
        Slide slide,
        int step,
        DeckLook look,
        Ink ink,
        Cover cover,
        Optional<Placard> card,
        Hand beam,
        boolean drawable) {

    /// What hides a slide.
    public enum Cover {
        NONE,
        BLACK,
        WHITE
    }

    /// What is seen of pointer and magnifier.
    public enum Hand {
        /// What it does now.
        LIVE,
        /// What it did when the picture was frozen.
        KEPT,
        /// Nothing.
        NONE
    }

    /// What the audience sees.
    public static Sight audience(Talk talk, ShowState state, DeckLook look, Instant now, ZoneId here) {
        Screening screening = state.screening();
        return of(talk, state.seen(), state.seenInk(), look)
                .with(cover(screening), Placards.of(screening, talk, now, here), hand(screening));
    }

    /// What the presenter is at: what the audience sees too, unless it is kept from it.
    public static Sight presenter(Talk talk, ShowState state, DeckLook look, Instant now, ZoneId here) {
        return isKeptBack(state.screening())
                ? of(talk, state.position(), state.ink(), look)
                : audience(talk, state, look, now, here);
    }

    /// What the audience sees while the presenter sees something else.
    public static Optional<Sight> otherwise(Talk talk, ShowState state, DeckLook look, Instant now, ZoneId here) {
        return isKeptBack(state.screening()) ? Optional.of(audience(talk, state, look, now, here)) : Optional.empty();
    }

    private static Sight of(Talk talk, Position position, Ink ink, DeckLook look) {
        return new Sight(
                talk.slide(position), position.step(), look, ink, Cover.NONE, Optional.empty(), Hand.NONE, true);
    }

    private Sight with(Cover other, Optional<Placard> placard, Hand hand) {
        return new Sight(slide, step, look, ink, other, placard, hand, hand == Hand.LIVE);
    }

    private static boolean isKeptBack(Screening screening) {
        return switch (screening) {
            case Screening.Black _, Screening.White _, Screening.Frozen _ -> true;
            case Screening.Live _, Screening.Card _ -> false;
        };
    }

    private static Cover cover(Screening screening) {
        return switch (screening) {
            case Screening.Black _ -> Cover.BLACK;
            case Screening.White _ -> Cover.WHITE;
            case Screening.Live _, Screening.Frozen _, Screening.Card _ -> Cover.NONE;
        };
    }

    private static Hand hand(Screening screening) {
        return switch (screening) {
            case Screening.Live _ -> Hand.LIVE;
            case Screening.Frozen _ -> Hand.KEPT;
            case Screening.Black _, Screening.White _, Screening.Card _ -> Hand.NONE;
        };
    }
}
