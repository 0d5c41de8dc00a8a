package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Block;

/// Puts blocks behind the step at which they appear.
final class Stepping {

    private Stepping() {}

    /// Adds blocks that appear at a step; neighbours that appear together stay together. Step 0 is with the slide.
    static void add(int step, List<Block> more, List<Block> blocks) {
        if (step == 0 || more.isEmpty()) {
            blocks.addAll(more);
        } else if (!blocks.isEmpty()
                && blocks.getLast() instanceof Block.Stepped(int before, List<Block> first)
                && before == step) {
            List<Block> together = new ArrayList<>(first);
            together.addAll(more);
            blocks.set(blocks.size() - 1, new Block.Stepped(step, together));
        } else {
            blocks.add(new Block.Stepped(step, more));
        }
    }
}
