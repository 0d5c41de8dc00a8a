package org.lectern.deck;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a deck's content, without how they are set.
public final class PlainText {

    private PlainText() {}

    /// The text of blocks, separated by blank lines; list items stand on lines of their own.
    public static String of(List<Block> blocks) {
        return join(blocks.stream().map(PlainText::of), "\n\n");
    }

    /// The text of one block.
    public static String of(Block block) {
        return switch (block) {
            case Block.Heading heading -> inline(heading.content());
            case Block.Paragraph paragraph -> inline(paragraph.content());
            case Block.BulletList list -> items(list.items());
            case Block.OrderedList list -> items(list.items());
            case Block.Quote quote -> of(quote.blocks());
            case Block.Code code -> code.text();
            case Block.Table table -> table(table);
            case Block.Image image -> image.alt();
            case Block.Labels labels -> String.join("\n", labels.labels());
            case Block.People people -> join(people.speakers().stream().map(Speaker::text), "\n");
            case Block.Columns columns -> join(columns.columns().stream().map(column -> of(column.blocks())), "\n\n");
            case Block.Formula formula -> formula.tex();
            case Block.Neutral neutral -> neutral.text();
            case Block.Stepped stepped -> of(stepped.blocks());
        };
    }

    /// The text of a line; a line break is `\n`.
    public static String inline(List<Inline> content) {
        return content.stream().map(PlainText::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Emphasis emphasis -> inline(emphasis.children());
            case Inline.Strong strong -> inline(strong.children());
            case Inline.Strike strike -> inline(strike.children());
            case Inline.CodeSpan span -> span.code();
            case Inline.Formula formula -> formula.tex();
            case Inline.Hyperlink link -> inline(link.children());
            case Inline.Picture picture -> picture.alt();
            case Inline.LineBreak _ -> "\n";
        };
    }

    private static String items(List<ListItem> items) {
        return join(items.stream().map(item -> join(item.blocks().stream().map(PlainText::of), "\n")), "\n");
    }

    private static String table(Block.Table table) {
        Stream<List<Block.Cell>> rows = Stream.concat(Stream.of(table.header()), table.rows().stream());
        return join(rows.map(PlainText::row), "\n");
    }

    private static String row(List<Block.Cell> cells) {
        return cells.stream().map(cell -> inline(cell.content())).collect(Collectors.joining("\t"));
    }

    private static String join(Stream<String> parts, String separator) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(separator));
    }
}
