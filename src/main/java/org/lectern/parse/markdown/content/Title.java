package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

/// The first heading of a slide, which is its title, and what remains.
record Title(List<Inline> content, List<Block> rest) {

    static Title of(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading
                    && !heading.content().isEmpty()) {
                List<Block> rest = new ArrayList<>(blocks);
                rest.remove(i);
                return new Title(heading.content(), rest);
            }
        }
        return inside(blocks);
    }

    /// A heading that begins the first column, or that appears at a step, is the slide's title too.
    private static Title inside(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Title found = within(blocks.get(i));
            if (!found.content().isEmpty()) {
                List<Block> rest = new ArrayList<>(blocks.subList(0, i));
                rest.addAll(found.rest());
                rest.addAll(blocks.subList(i + 1, blocks.size()));
                return new Title(found.content(), rest);
            }
        }
        return new Title(List.of(), blocks);
    }

    private static Title within(Block block) {
        if (block instanceof Block.Stepped stepped) {
            Title found = of(stepped.blocks());
            return new Title(found.content(), List.of(new Block.Stepped(stepped.step(), found.rest())));
        }
        if (block instanceof Block.Columns columns) {
            return inColumns(columns.columns());
        }
        return new Title(List.of(), List.of(block));
    }

    private static Title inColumns(List<Block.Column> columns) {
        for (int i = 0; i < columns.size(); i++) {
            Title found = of(columns.get(i).blocks());
            if (!found.content().isEmpty()) {
                List<Block.Column> rest = new ArrayList<>(columns);
                rest.set(i, new Block.Column(columns.get(i).weight(), found.rest()));
                return new Title(found.content(), List.of(new Block.Columns(rest)));
            }
        }
        return new Title(List.of(), List.of(new Block.Columns(columns)));
    }
}
