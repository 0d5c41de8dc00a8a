package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.ListItem;

/// Makes blocks appear one after the other: the items of a lone list, the rows of a lone table, else each block.
final class Each {

    private final Part.Each rule;
    private final Steps steps;
    private int index;

    Each(Part.Each rule, Steps steps) {
        this.rule = rule;
        this.steps = steps;
    }

    List<Block> of(List<Block> blocks) {
        if (blocks.size() != 1) {
            return blocks.stream().map(this::stepped).toList();
        }
        return List.of(
                switch (blocks.getFirst()) {
                    case Block.BulletList list -> new Block.BulletList(items(list.items(), 1));
                    case Block.OrderedList list -> new Block.OrderedList(list.start(), items(list.items(), 1));
                    case Block.Table table -> rows(table);
                    default -> stepped(blocks.getFirst());
                });
    }

    private int next() {
        return steps.at(index++ % rule.every() == 0 ? StepAt.NEXT : StepAt.after(0));
    }

    private Block stepped(Block block) {
        return new Block.Stepped(next(), List.of(block));
    }

    private List<ListItem> items(List<ListItem> items, int depth) {
        List<ListItem> stepped = new ArrayList<>();
        for (ListItem item : items) {
            int step = next();
            List<Block> blocks = depth < rule.depth()
                    ? item.blocks().stream()
                            .map(block -> inside(block, depth + 1))
                            .toList()
                    : item.blocks();
            stepped.add(new ListItem(blocks, step, item.done()));
        }
        return stepped;
    }

    private Block inside(Block block, int depth) {
        return switch (block) {
            case Block.BulletList list -> new Block.BulletList(items(list.items(), depth));
            case Block.OrderedList list -> new Block.OrderedList(list.start(), items(list.items(), depth));
            default -> block;
        };
    }

    /// A table appears with its first row; the steps of the others are counted.
    private Block rows(Block.Table table) {
        int first = next();
        table.rows().stream().skip(1).forEach(_ -> next());
        return new Block.Stepped(first, List.of(table));
    }
}
