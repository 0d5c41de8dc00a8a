package org.lectern.parse.meta;

import java.util.List;
import org.lectern.deck.About;
import org.lectern.deck.Deck;
import org.lectern.deck.Session;
import org.lectern.deck.Slide;
import org.lectern.parse.FactFinder;

/// Finds speakers, sessions and links in a deck, and completes what it says of itself.
public final class Facts implements FactFinder {

    @Override
    public Deck withFacts(Deck deck) {
        About about = completed(deck);
        List<Sessions.Announced> announced = Sessions.of(about, deck.slides());
        List<Session> sessions =
                announced.stream().map(Sessions.Announced::session).toList();
        return new Deck(
                about, deck.slides(), Speakers.of(about, deck.slides(), announced), sessions, Links.of(deck.slides()));
    }

    /// Where nothing else names the deck, its first slide does.
    private static About completed(Deck deck) {
        return deck.slides().stream()
                .filter(slide -> !slide.hidden() && !slide.titleText().isEmpty())
                .findFirst()
                .map(Slide::titleText)
                .map(deck.about()::orTitle)
                .orElse(deck.about());
    }
}
