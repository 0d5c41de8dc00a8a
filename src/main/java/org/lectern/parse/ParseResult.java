package org.lectern.parse;

import java.util.List;
import org.lectern.deck.Deck;
import org.lectern.deck.Problem;
import org.lectern.format.Evidence;

/// What a parser made of a text.
///
/// @param certainty how sure the boundaries of the slides are, 0 to 1; 1 only for explicit marks
/// @param evidence how the boundaries were found
/// @param problems what was wrong, by line
public record ParseResult(Deck deck, double certainty, List<Evidence> evidence, List<Problem> problems) {
    public ParseResult {
        evidence = List.copyOf(evidence);
        problems = List.copyOf(problems);
    }
}
