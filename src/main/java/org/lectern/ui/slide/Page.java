package org.lectern.ui.slide;

import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;

/// One of the pages on which a longer slide is shown.
///
/// @param blocks what stands below the title, steps included
/// @param opens whether it has nothing but what the deck says of itself, before its first slide goes on
record Page(List<Inline> title, List<Block> blocks, boolean opens) {
    Page {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
    }

    /// A page that opens nothing.
    Page(List<Inline> title, List<Block> blocks) {
        this(title, blocks, false);
    }

    /// The last step at which something appears on this page, 0 for none.
    int lastStep() {
        return last(blocks);
    }

    private static int last(List<Block> blocks) {
        return blocks.stream().mapToInt(Page::last).max().orElse(0);
    }

    private static int last(Block block) {
        return switch (block) {
            case Block.BulletList(List<ListItem> items) -> lastOf(items);
            case Block.OrderedList(int _, List<ListItem> items) -> lastOf(items);
            case Block.Quote(List<Block> inside) -> last(inside);
            case Block.Stepped(int step, List<Block> inside) -> Math.max(step, last(inside));
            case Block.Columns(List<Block.Column> columns) ->
                columns.stream().mapToInt(column -> last(column.blocks())).max().orElse(0);
            case Block.Heading _,
                    Block.Paragraph _,
                    Block.Code _,
                    Block.Table _,
                    Block.Image _,
                    Block.Labels _,
                    Block.People _,
                    Block.Formula _,
                    Block.Neutral _ -> 0;
        };
    }

    private static int lastOf(List<ListItem> items) {
        return items.stream()
                .mapToInt(item -> Math.max(item.step(), last(item.blocks())))
                .max()
                .orElse(0);
    }
}
