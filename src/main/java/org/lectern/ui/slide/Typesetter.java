package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.deck.PlainText;

/// Sets blocks as nodes, at a size of text and for a width. Everything inside is sized in proportion to the text.
///
/// @param files where pictures come from
record Typesetter(DeckFiles files) {

    private static final double ITEM_GAP = 0.42;
    private static final double NESTED_GAP = 0.22;
    private static final double NESTED_RATIO = 0.9;
    private static final double INDENT = 1.15;
    private static final double HEADING_RATIO = 1.08;
    private static final double PICTURE_LINES = 9;
    private static final double ART_LINES = 12;
    private static final double LARGEST_QUIET = 40;
    /// Beside smaller text, pictures of a size that is asked for are smaller too.
    private static final double FULL_SIZE = 40;
    private static final int DEEPEST = 12;
    private static final String[] BULLETS = {"–", "·"};

    /// How deep a block stands inside others, and inside how many lists.
    ///
    /// @param headings level of the uppermost heading
    /// @param largestCode size that no code exceeds, in logical pixels
    private record Level(int depth, int lists, int headings, double largestCode) {

        Level inner() {
            return new Level(depth + 1, lists, headings, largestCode);
        }

        Level nested() {
            return new Level(depth + 1, lists + 1, headings, largestCode);
        }
    }

    /// Blocks one below the other.
    ///
    /// @param size of running text, in logical pixels
    /// @param width that they may take
    Region blocks(List<Block> blocks, double size, double width) {
        int headings = Rhythm.topLevel(blocks);
        Region region = stack(blocks, size, width, new Level(0, 0, headings, Double.MAX_VALUE));
        DoubleSummaryStatistics codes =
                panels(region).mapToDouble(CodePanel::codeSize).summaryStatistics();
        return codes.getMin() < codes.getMax()
                ? stack(blocks, size, width, new Level(0, 0, headings, codes.getMin()))
                : region;
    }

    /// All code of a slide is set alike, so that the longest line decides for all of it.
    private static Stream<CodePanel> panels(Node node) {
        return switch (node) {
            case CodePanel panel -> Stream.of(panel);
            case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(Typesetter::panels);
            default -> Stream.empty();
        };
    }

    private Region stack(List<Block> blocks, double size, double width, Level level) {
        return new Stack(
                Rhythm.of(blocks).stream().map(gap -> gap * size).toList(),
                blocks.stream().map(block -> block(block, size, width, level)).toList());
    }

    /// Headings of lower levels are quieter.
    private static Line heading(Block.Heading heading, double size, Level level) {
        Line.Setting setting = heading.level() == level.headings()
                ? Line.Setting.heading(size * HEADING_RATIO)
                : Line.Setting.heading(size).coloured("muted");
        return Line.of(heading.content(), setting);
    }

    private static Region paragraph(Block.Paragraph paragraph, double size, Level level) {
        return level.lists() == 0 ? BrokenLines.of(paragraph, size) : BrokenLines.close(paragraph, size);
    }

    /// Deeper than anyone means: the words, without what they are.
    private static Region plain(Block block, double size) {
        List<Inline> lines = new ArrayList<>();
        PlainText.of(block).lines().filter(line -> !line.isBlank()).forEach(line -> {
            lines.add(new Inline.Text(line.strip()));
            lines.add(new Inline.LineBreak());
        });
        return BrokenLines.close(new Block.Paragraph(lines), size);
    }

    private Region block(Block block, double size, double width, Level level) {
        if (level.depth() > DEEPEST) {
            return plain(block, size);
        }
        return switch (block) {
            case Block.Heading heading -> heading(heading, size, level);
            case Block.Paragraph paragraph -> paragraph(paragraph, size, level);
            case Block.BulletList list -> list(list.items(), Optional.empty(), size, width, level);
            case Block.OrderedList list -> list(list.items(), Optional.of(list.start()), size, width, level);
            case Block.Quote quote -> quote(quote, size, width, level);
            case Block.Code code ->
                BlockArt.is(code) ? art(code, size, width) : new CodePanel(code, size, width, level.largestCode());
            case Block.Table table -> new TablePanel(table, size, width);
            case Block.Image image -> picture(image, size, width);
            case Block.Labels labels -> LabelGrid.of(labels.labels(), size, width);
            case Block.People people -> Persons.of(people.speakers(), size, width);
            case Block.Columns columns -> columns(columns.columns(), size, width, level);
            case Block.Formula formula -> FormulaPanel.of(formula, size, width);
            case Block.Neutral neutral -> neutral(neutral, size, width);
            case Block.Stepped stepped ->
                StepMark.at(stepped.step(), stack(stepped.blocks(), size, width, level.inner()));
        };
    }

    private Region list(List<ListItem> items, Optional<Integer> start, double size, double width, Level level) {
        double gap = (level.lists() == 0 ? ITEM_GAP : NESTED_GAP) * size;
        double indent = indent(items.size(), start, size);
        List<Region> rows = new ArrayList<>();
        for (ListItem item : items) {
            String mark = goesOn(item) ? "" : start.isPresent() ? start.get() + rows.size() + "." : bullet(item, level);
            if (start.isPresent() || !isEmpty(item)) {
                rows.add(StepMark.at(item.step(), item(item, mark, indent, size, width - indent, level)));
            }
        }
        return new Stack(gap, rows);
    }

    private static boolean isEmpty(ListItem item) {
        return item.done().isEmpty() && item.blocks().isEmpty();
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

    private static String bullet(ListItem item, Level level) {
        return item.done().map(done -> done ? "✓" : "○").orElse(BULLETS[Math.min(level.lists(), BULLETS.length - 1)]);
    }

    private Region item(ListItem item, String mark, double indent, double size, double width, Level level) {
        var setting = new Line.Setting(Face.BOLD, size, Line.Setting.OPEN, "accent");
        double nested = Math.max(size * NESTED_RATIO, Math.min(size, Sizes.TEXT_FLOOR));
        List<Region> parts = new ArrayList<>();
        for (Block block : item.blocks()) {
            boolean inner = block instanceof Block.BulletList || block instanceof Block.OrderedList;
            parts.add(block(block, inner ? nested : size, width, level.nested()));
        }
        var hanging = new Hanging(Line.of(mark, setting), new Stack(NESTED_GAP * size, parts), indent);
        // a mark stands where its text begins, whatever the direction of the slide
        hanging.setNodeOrientation(
                Script.rightToLeft(PlainText.of(item.blocks()))
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        return hanging;
    }

    private Region quote(Block.Quote quote, double size, double width, Level level) {
        return new QuotePanel(stack(quote.blocks(), size, width - size, level.inner()), size);
    }

    private static Region art(Block.Code code, double size, double width) {
        return narrow(new BlockArtPanel(BlockArt.of(code), size, ART_LINES * size, width), width);
    }

    private Region picture(Block.Image image, double size, double width) {
        var box = PictureBox.of(image, files, quiet(size));
        if (!box.found()) {
            return narrow(box, width);
        }
        double shown = box.askedWidth(width).orElse(width) * Math.min(1, size / FULL_SIZE);
        box.setPrefHeight(
                box.askedWidth(width).isPresent()
                        ? box.naturalHeight(shown)
                        : Math.min(PICTURE_LINES * size, box.naturalHeight(width)));
        return box.askedWidth(width).isPresent() ? new Row(0, List.of(shown), List.of(box)) : box;
    }

    private Region neutral(Block.Neutral neutral, double size, double width) {
        String text = neutral.text().isBlank() ? neutral.what() : neutral.text();
        double small = quiet(size);
        return narrow(new Frame(Line.of(text, Line.Setting.text(small).coloured("muted")), small), width);
    }

    /// What stands for something else is no larger than it need be.
    private static double quiet(double size) {
        return Math.max(Math.min(size * NESTED_RATIO, LARGEST_QUIET), Math.min(size, Sizes.TEXT_FLOOR));
    }

    private static Region narrow(Region frame, double width) {
        return new Row(0, List.of(Math.min(width, Math.ceil(frame.prefWidth(-1)) + 1)), List.of(frame));
    }

    private Region columns(List<Block.Column> columns, double size, double width, Level level) {
        double gap = size * 1.6;
        double room = width - gap * Math.max(0, columns.size() - 1);
        double weights = columns.stream().mapToDouble(Block.Column::weight).sum();
        List<Double> widths = columns.stream()
                .map(column -> weights > 0 ? room * column.weight() / weights : room / columns.size())
                .toList();
        List<Region> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            parts.add(stack(columns.get(i).blocks(), size, widths.get(i), level.inner()));
        }
        return new Row(gap, widths, parts);
    }
}
