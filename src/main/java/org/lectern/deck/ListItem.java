package org.lectern.deck;

import java.util.List;
import java.util.Optional;

/// One item of a list.
///
/// @param blocks the item's content: most often one paragraph, then a nested list
/// @param step the step at which it appears: 0 with the slide, 1 after the first "next", and so on
/// @param done of a task list: whether the box is ticked; empty for an ordinary item
public record ListItem(List<Block> blocks, int step, Optional<Boolean> done) {
    public ListItem {
        blocks = List.copyOf(blocks);
        if (step < 0) {
            throw new IllegalArgumentException("a step is 0 or more, not " + step);
        }
    }

    /// An ordinary item that is there from the start.
    public static ListItem of(List<Block> blocks) {
        return new ListItem(blocks, 0, Optional.empty());
    }
}
