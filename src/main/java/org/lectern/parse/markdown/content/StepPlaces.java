package org.lectern.parse.markdown.content;

import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.ListItem;

/// Gives the steps of a slide's blocks their places, once all of them are known.
final class StepPlaces {

    private final Steps steps;

    StepPlaces(Steps steps) {
        this.steps = steps;
    }

    List<Block> of(List<Block> blocks) {
        return blocks.stream().map(this::of).toList();
    }

    private Block of(Block block) {
        return switch (block) {
            case Block.Stepped stepped -> new Block.Stepped(steps.placed(stepped.step()), of(stepped.blocks()));
            case Block.BulletList list -> new Block.BulletList(items(list.items()));
            case Block.OrderedList list -> new Block.OrderedList(list.start(), items(list.items()));
            case Block.Quote quote -> new Block.Quote(of(quote.blocks()));
            case Block.Columns columns ->
                new Block.Columns(columns.columns().stream()
                        .map(column -> new Block.Column(column.weight(), of(column.blocks())))
                        .toList());
            case Block.Heading _,
                    Block.Paragraph _,
                    Block.Code _,
                    Block.Table _,
                    Block.Image _,
                    Block.Labels _,
                    Block.People _,
                    Block.Formula _,
                    Block.Neutral _ -> block;
        };
    }

    private List<ListItem> items(List<ListItem> items) {
        return items.stream()
                .map(item ->
                        new ListItem(of(item.blocks()), item.step() == 0 ? 0 : steps.placed(item.step()), item.done()))
                .toList();
    }
}
