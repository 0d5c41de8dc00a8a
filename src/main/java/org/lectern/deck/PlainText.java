package org.lectern.deck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The words of a deck's content, without how they are set.
public final class PlainText {

    private PlainText() {}

    /// The text of blocks, separated by blank lines; list items stand on lines of their own.
    public static String of(List<Block> blocks) {
        return join(blocks, PlainText::of, "\n\n");
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
            case Block.People people -> join(people.speakers(), Speaker::text, "\n");
            case Block.Columns columns -> join(columns.columns(), column -> of(column.blocks()), "\n\n");
            case Block.Formula formula -> formula.tex();
            case Block.Neutral neutral -> neutral.text();
            case Block.Stepped stepped -> of(stepped.blocks());
        };
    }

    /// The text of a line; a line break is `\n`.
    public static String inline(List<Inline> content) {
        if (content.size() == 1) {
            return of(content.getFirst());
        }
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> text.append(of(inline)));
        return text.toString();
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
        return join(items, item -> join(item.blocks(), PlainText::of, "\n"), "\n");
    }

    private static String table(Block.Table table) {
        List<List<Block.Cell>> rows = new ArrayList<>(table.rows());
        rows.addFirst(table.header());
        return join(rows, PlainText::row, "\n");
    }

    private static String row(List<Block.Cell> cells) {
        return String.join(
                "\t", cells.stream().map(cell -> inline(cell.content())).toList());
    }

    private static <T> String join(List<T> parts, Function<T, String> text, String separator) {
        if (parts.size() == 1) {
            String words = text.apply(parts.getFirst());
            return words.isBlank() ? "" : words;
        }
        StringBuilder joined = new StringBuilder();
        for (T part : parts) {
            String words = text.apply(part);
            if (!words.isBlank()) {
                joined.append(joined.isEmpty() ? "" : separator).append(words);
            }
        }
        return joined.toString();
    }
}
