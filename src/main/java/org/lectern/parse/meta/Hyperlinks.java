package org.lectern.parse.meta;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

/// The links in content, in the order of reading.
final class Hyperlinks {

    private Hyperlinks() {}

    static List<Inline.Hyperlink> in(List<Inline> content) {
        return content.stream().flatMap(Hyperlinks::of).toList();
    }

    static List<Inline.Hyperlink> inBlocks(List<Block> blocks) {
        return blocks.stream().flatMap(Hyperlinks::of).toList();
    }

    private static Stream<Inline.Hyperlink> of(Inline inline) {
        return switch (inline) {
            case Inline.Hyperlink link -> Stream.of(link);
            case Inline.Emphasis emphasis -> in(emphasis.children()).stream();
            case Inline.Strong strong -> in(strong.children()).stream();
            case Inline.Strike strike -> in(strike.children()).stream();
            case Inline.Text _, Inline.CodeSpan _, Inline.Formula _, Inline.Picture _, Inline.LineBreak _ ->
                Stream.of();
        };
    }

    private static Stream<Inline.Hyperlink> of(Block block) {
        return switch (block) {
            case Block.Heading heading -> in(heading.content()).stream();
            case Block.Paragraph paragraph -> in(paragraph.content()).stream();
            case Block.BulletList list -> list.items().stream().flatMap(item -> inBlocks(item.blocks()).stream());
            case Block.OrderedList list -> list.items().stream().flatMap(item -> inBlocks(item.blocks()).stream());
            case Block.Quote quote -> inBlocks(quote.blocks()).stream();
            case Block.Table table -> cells(table).flatMap(cell -> in(cell.content()).stream());
            case Block.Columns columns ->
                columns.columns().stream().flatMap(column -> inBlocks(column.blocks()).stream());
            case Block.Stepped stepped -> inBlocks(stepped.blocks()).stream();
            case Block.Code _, Block.Image _, Block.Labels _, Block.People _, Block.Formula _, Block.Neutral _ ->
                Stream.of();
        };
    }

    private static Stream<Block.Cell> cells(Block.Table table) {
        return Stream.concat(Stream.of(table.header()), table.rows().stream()).flatMap(List::stream);
    }
}
