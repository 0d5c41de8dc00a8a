package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.deck.Speaker;

/// Sets blocks as nodes, at a size of text and for a width. Everything inside is sized in proportion to the text.
///
/// @param files where pictures come from
record Typesetter(DeckFiles files) {

    private static final double PARAGRAPH_GAP = 0.7;
    private static final double ITEM_GAP = 0.42;
    private static final double NESTED_GAP = 0.22;
    private static final double NESTED_RATIO = 0.9;
    private static final double INDENT = 1.15;
    private static final double HEADING_RATIO = 1.08;
    private static final double PICTURE_LINES = 9;
    private static final int DEEPEST = 12;
    private static final int MOST_COLUMNS = 4;
    private static final String[] BULLETS = {"–", "·"};

    /// Blocks one below the other.
    ///
    /// @param size of running text, in logical pixels
    /// @param width that they may take
    Region blocks(List<Block> blocks, double size, double width) {
        return stack(blocks, size, width, PARAGRAPH_GAP * size, 0);
    }

    private Region stack(List<Block> blocks, double size, double width, double gap, int depth) {
        return new Stack(
                gap,
                blocks.stream().map(block -> block(block, size, width, depth)).toList());
    }

    private Region block(Block block, double size, double width, int depth) {
        if (depth > DEEPEST) {
            return new Region();
        }
        return switch (block) {
            case Block.Heading heading -> Line.of(heading.content(), Line.Setting.heading(size * HEADING_RATIO));
            case Block.Paragraph paragraph -> Line.of(paragraph.content(), Line.Setting.text(size));
            case Block.BulletList list -> list(list.items(), Optional.empty(), size, width, depth);
            case Block.OrderedList list -> list(list.items(), Optional.of(list.start()), size, width, depth);
            case Block.Quote quote -> quote(quote, size, width, depth);
            case Block.Code code -> new CodePanel(code, size, width);
            case Block.Table table -> new TablePanel(table, size, width);
            case Block.Image image -> picture(image, size);
            case Block.Labels labels -> labels(labels.labels(), size, width);
            case Block.People people -> people(people.speakers(), size, width);
            case Block.Columns columns -> columns(columns.columns(), size, width, depth);
            case Block.Formula formula -> FormulaPanel.of(formula, size, width);
            case Block.Neutral neutral -> neutral(neutral, size);
            case Block.Stepped stepped ->
                StepMark.at(stepped.step(), stack(stepped.blocks(), size, width, PARAGRAPH_GAP * size, depth + 1));
        };
    }

    private Region list(List<ListItem> items, Optional<Integer> start, double size, double width, int depth) {
        double gap = (depth == 0 ? ITEM_GAP : NESTED_GAP) * size;
        double indent = indent(items.size(), start, size);
        List<Region> rows = new ArrayList<>();
        for (ListItem item : items) {
            String mark = goesOn(item) ? "" : start.isPresent() ? start.get() + rows.size() + "." : bullet(item, depth);
            rows.add(StepMark.at(item.step(), item(item, mark, indent, size, width - indent, depth)));
        }
        return new Stack(gap, rows);
    }

    /// An item that is nothing but a list is the rest of an item on the page before.
    private static boolean goesOn(ListItem item) {
        return !item.blocks().isEmpty()
                && (item.blocks().getFirst() instanceof Block.BulletList
                        || item.blocks().getFirst() instanceof Block.OrderedList);
    }

    private static double indent(int items, Optional<Integer> start, double size) {
        int digits =
                start.map(first -> String.valueOf(first + items - 1).length()).orElse(0);
        return digits == 0 ? INDENT * size : (digits * 0.66 + 0.85) * size;
    }

    private static String bullet(ListItem item, int depth) {
        return item.done().map(done -> done ? "✓" : "○").orElse(BULLETS[Math.min(depth, BULLETS.length - 1)]);
    }

    private Region item(ListItem item, String mark, double indent, double size, double width, int depth) {
        var setting = new Line.Setting(Face.BOLD, size, Line.Setting.OPEN, "accent");
        double nested = Math.max(size * NESTED_RATIO, Math.min(size, Sizes.TEXT_FLOOR));
        List<Region> parts = new ArrayList<>();
        for (Block block : item.blocks()) {
            boolean inner = block instanceof Block.BulletList || block instanceof Block.OrderedList;
            parts.add(block(block, inner ? nested : size, width, depth + 1));
        }
        return new Hanging(Line.of(mark, setting), new Stack(NESTED_GAP * size, parts), indent);
    }

    private Region quote(Block.Quote quote, double size, double width, int depth) {
        var content = stack(quote.blocks(), size, width - size, PARAGRAPH_GAP * size, depth + 1);
        var box = new StackPane(content);
        box.getStyleClass().add("quote");
        box.setPadding(new Insets(0, 0, 0, size));
        return box;
    }

    private Region picture(Block.Image image, double size) {
        var box = PictureBox.of(image, files, Math.max(size * NESTED_RATIO, Math.min(size, Sizes.TEXT_FLOOR)));
        if (box.found()) {
            box.setPrefHeight(PICTURE_LINES * size);
        }
        return box;
    }

    private Region neutral(Block.Neutral neutral, double size) {
        String text = neutral.text().isBlank() ? neutral.what() : neutral.text();
        return new Frame(Line.of(text, Line.Setting.text(size).coloured("muted")), size);
    }

    /// Labels of a diagram: equal boxes in a grid, in reading order.
    Region labels(List<String> labels, double size, double width) {
        int longest = labels.stream().mapToInt(String::length).max().orElse(1);
        int fitting = (int) (width / (size * (longest * 0.56 + 2.4)));
        int columns = Math.clamp(fitting, 1, Math.min(MOST_COLUMNS, Math.max(1, labels.size())));
        double gap = size * 0.5;
        List<Frame> cells = labels.stream()
                .map(label -> new Frame(Line.of(label, Line.Setting.text(size)), size))
                .toList();
        return Grid.of(cells, columns, width, gap, gap);
    }

    /// People: name, role and organization, side by side.
    Region people(List<Speaker> speakers, double size, double width) {
        int columns = Math.clamp(speakers.size(), 1, width > 24 * size ? 3 : 2);
        double gap = size * 1.2;
        return Grid.of(speakers.stream().map(speaker -> person(speaker, size)).toList(), columns, width, gap, gap);
    }

    private static Region person(Speaker speaker, double size) {
        var quiet = Line.Setting.text(Math.max(size * NESTED_RATIO, Math.min(size, Sizes.TEXT_FLOOR)))
                .coloured("muted");
        Stream<Line> below = Stream.of(speaker.role(), speaker.organization())
                .flatMap(Optional::stream)
                .map(text -> Line.of(text, quiet));
        return new Stack(
                size * 0.08,
                Stream.concat(Stream.of(Line.of(speaker.name(), Line.Setting.heading(size))), below)
                        .toList());
    }

    private Region columns(List<Block.Column> columns, double size, double width, int depth) {
        double gap = size * 1.6;
        double room = width - gap * Math.max(0, columns.size() - 1);
        double weights = columns.stream().mapToDouble(Block.Column::weight).sum();
        List<Double> widths = columns.stream()
                .map(column -> weights > 0 ? room * column.weight() / weights : room / columns.size())
                .toList();
        List<Region> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            parts.add(stack(columns.get(i).blocks(), size, widths.get(i), PARAGRAPH_GAP * size, depth + 1));
        }
        return new Row(gap, widths, parts);
    }

    /// A line of running text.
    static Line line(List<Inline> content, Line.Setting setting) {
        return Line.of(content, setting);
    }
}
