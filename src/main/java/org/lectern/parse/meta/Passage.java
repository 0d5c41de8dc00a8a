package org.lectern.parse.meta;

import java.util.ArrayList;
import java.util.List;
import org.lectern.deck.Block;
import org.lectern.deck.ListItem;
import org.lectern.deck.Slide;

/// A piece of a slide, in the order of reading: what the finders of facts look at.
sealed interface Passage {

    /// A slide's title, or a heading inside a slide.
    record Heading(RichLine line, boolean isTitle) implements Passage {}

    /// A paragraph or an item of a list, line by line.
    ///
    /// @param lines the rows as plain text
    /// @param mayHoldTime whether one of them may name a time of day
    record Text(List<RichLine> rows, List<String> lines, boolean mayHoldTime) implements Passage {
        public Text {
            rows = List.copyOf(rows);
            lines = List.copyOf(lines);
        }

        Text(List<RichLine> rows) {
            this(rows, rows.stream().map(RichLine::text).toList());
        }

        private Text(List<RichLine> rows, List<String> lines) {
            this(rows, lines, lines.stream().anyMatch(Glance::mayHoldTime));
        }

        String joined() {
            return String.join("\n", lines);
        }
    }

    /// A table.
    record Grid(Block.Table table) implements Passage {}

    /// Anything that tells no facts.
    record Other() implements Passage {}

    static List<Passage> of(Slide slide) {
        List<Passage> passages = new ArrayList<>();
        if (!slide.titleText().isEmpty()) {
            passages.add(new Heading(new RichLine(slide.title()), true));
        }
        addAll(passages, slide.blocks());
        return List.copyOf(passages);
    }

    private static void addAll(List<Passage> passages, List<Block> blocks) {
        blocks.forEach(block -> add(passages, block));
    }

    private static void add(List<Passage> passages, Block block) {
        switch (block) {
            case Block.Heading heading -> passages.add(new Heading(new RichLine(heading.content()), false));
            case Block.Paragraph paragraph -> passages.add(new Text(RichLine.rows(paragraph.content())));
            case Block.BulletList list -> addItems(passages, list.items());
            case Block.OrderedList list -> addItems(passages, list.items());
            case Block.Quote quote -> addAll(passages, quote.blocks());
            case Block.Columns columns -> columns.columns().forEach(column -> addAll(passages, column.blocks()));
            case Block.Stepped stepped -> addAll(passages, stepped.blocks());
            case Block.Table table -> passages.add(new Grid(table));
            case Block.Code _, Block.Image _, Block.Labels _, Block.People _, Block.Formula _, Block.Neutral _ ->
                passages.add(new Other());
        }
    }

    private static void addItems(List<Passage> passages, List<ListItem> items) {
        items.forEach(item -> addAll(passages, item.blocks()));
    }
}
