package org.lectern.parse.meta;

import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

/// The links in content, in the order of reading.
final class Hyperlinks {

    private final List<Inline.Hyperlink> links = new ArrayList<>();

    private Hyperlinks() {}

    static List<Inline.Hyperlink> in(List<Inline> content) {
        Hyperlinks found = new Hyperlinks();
        found.addInlines(content);
        return found.links;
    }

    static List<Inline.Hyperlink> inBlocks(List<Block> blocks) {
        Hyperlinks found = new Hyperlinks();
        found.addBlocks(blocks);
        return found.links;
    }

    private void addInlines(List<Inline> content) {
        for (Inline inline : content) {
            add(inline);
        }
    }

    private void addBlocks(List<Block> blocks) {
        for (Block block : blocks) {
            add(block);
        }
    }

    private void add(Inline inline) {
        switch (inline) {
            case Inline.Hyperlink link -> links.add(link);
            case Inline.Emphasis emphasis -> addInlines(emphasis.children());
            case Inline.Strong strong -> addInlines(strong.children());
            case Inline.Strike strike -> addInlines(strike.children());
            case Inline.Text _, Inline.CodeSpan _, Inline.Formula _, Inline.Picture _, Inline.LineBreak _ -> {}
        }
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> addInlines(heading.content());
            case Block.Paragraph paragraph -> addInlines(paragraph.content());
            case Block.BulletList list -> list.items().forEach(item -> addBlocks(item.blocks()));
            case Block.OrderedList list -> list.items().forEach(item -> addBlocks(item.blocks()));
            case Block.Quote quote -> addBlocks(quote.blocks());
            case Block.Table table -> {
                addCells(table.header());
                table.rows().forEach(this::addCells);
            }
            case Block.Columns columns -> columns.columns().forEach(column -> addBlocks(column.blocks()));
            case Block.Stepped stepped -> addBlocks(stepped.blocks());
            case Block.Code _, Block.Image _, Block.Labels _, Block.People _, Block.Formula _, Block.Neutral _ -> {}
        }
    }

    private void addCells(List<Block.Cell> cells) {
        cells.forEach(cell -> addInlines(cell.content()));
    }
}
