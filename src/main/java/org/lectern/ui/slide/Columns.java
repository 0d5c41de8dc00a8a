package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.ListItem;

/// Cuts one list into columns, read from top to bottom.
final class Columns {

    private Columns() {}

    /// The columns.
    ///
    /// @param blocks a bullet list alone; anything else stays as it is
    static List<Block> of(List<Block> blocks, int columns) {
        if (blocks.size() != 1 || !(blocks.getFirst() instanceof Block.BulletList(List<ListItem> items))) {
            return blocks;
        }
        int rows = Math.ceilDiv(items.size(), columns);
        List<Block.Column> parts = new ArrayList<>();
        for (int from = 0; from < items.size(); from += rows) {
            var part = new Block.BulletList(items.subList(from, Math.min(items.size(), from + rows)));
            parts.add(new Block.Column(1, List.of(part)));
        }
        return List.of(new Block.Columns(parts));
    }
}
