package org.lectern.parse.markdown.content;

import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.Problem;

/// What was read from a slide's parts.
///
/// @param title of the slide's first heading; empty when it has none
/// @param blocks the rest
/// @param notes what comments say to the presenter
/// @param steps how many times something more appears
public record Content(List<Inline> title, List<Block> blocks, List<Block> notes, int steps, List<Problem> problems) {
    public Content {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }
}
