package org.lectern.parse;

import org.lectern.deck.Deck;

/// Finds the facts in a deck's text: speakers, sessions, links.
@FunctionalInterface
public interface FactFinder {

    /// The same deck with the facts that its slides and its front matter tell.
    Deck withFacts(Deck deck);
}
