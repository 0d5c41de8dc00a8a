package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.lectern.deck.Block;

/// A table, its columns sized to their content, with a strong line below the header and thin ones between rows.
final class TablePanel extends Region {

    private static final double STRONG = 3;
    private static final double THIN = 1.5;
    private static final double NARROWEST = 10;

    /// A table that wants more room than this, relative to what there is, is not read but searched.
    private static final double TOO_WIDE = 1.5;

    private static final int FEWEST_COLUMNS = 2;

    private final double gap;
    private final double rowGap;
    private final List<List<Line>> rows = new ArrayList<>();
    private final List<Region> rules = new ArrayList<>();
    private final List<Double> widths;
    private final List<Double> least;
    private final double room;

    /// @param size of the text, in logical pixels
    /// @param width that the table may take
    TablePanel(Block.Table table, double size, double width) {
        gap = size * 1.2;
        rowGap = size * 0.3;
        int columns = columns(table);
        if (!table.header().isEmpty()) {
            add(table.header(), Line.Setting.heading(size), "rule-strong");
        }
        table.rows().forEach(row -> add(row, Line.Setting.text(size), "rule"));
        room = width - gap * Math.max(0, columns - 1);
        least = widest(columns, true);
        widths = ColumnWidths.of(widest(columns, false), least, Math.max(columns, room));
    }

    /// Whether its columns are far too many for the width.
    boolean isTooWide() {
        return least.stream().mapToDouble(Double::doubleValue).sum() > room * TOO_WIDE;
    }

    /// How many of its columns stand side by side without breaking words.
    int fittingColumns(double width) {
        double widest = least.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return Math.max(FEWEST_COLUMNS, (int) ((width + gap) / (widest + gap)));
    }

    private static int columns(Block.Table table) {
        int widest = table.rows().stream().mapToInt(List::size).max().orElse(0);
        return Math.max(1, Math.max(table.header().size(), widest));
    }

    private void add(List<Block.Cell> cells, Line.Setting setting, String rule) {
        rows.add(cells.stream().map(cell -> line(cell, setting)).toList());
        getChildren().addAll(rows.getLast());
        var region = new Region();
        region.getStyleClass().add(rule);
        rules.add(region);
        getChildren().add(region);
    }

    private static Line line(Block.Cell cell, Line.Setting setting) {
        Line line = Line.of(cell.content(), setting);
        line.align(
                switch (cell.alignment()) {
                    case START -> TextAlignment.LEFT;
                    case CENTER -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        return line;
    }

    private List<Double> widest(int columns, boolean words) {
        return IntStream.range(0, columns)
                .mapToObj(column -> rows.stream()
                        .filter(row -> column < row.size())
                        .mapToDouble(row -> words ? least(row.get(column)) : natural(row.get(column)))
                        .max()
                        .orElse(0))
                .toList();
    }

    private static double natural(Line line) {
        return Math.ceil(line.prefWidth(-1)) + 1;
    }

    /// Wide enough for the longest word, and for a short address or name that is no word.
    private double least(Line line) {
        return Math.max(Math.ceil(line.longestWord()) + 1, Math.min(natural(line), gap * NARROWEST));
    }

    private double height(List<Line> row) {
        return IntStream.range(0, row.size())
                .mapToDouble(column -> row.get(column).prefHeight(widths.get(column)))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return widths.stream().mapToDouble(Double::doubleValue).sum() + gap * (widths.size() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.stream().mapToDouble(row -> height(row) + 2 * rowGap + THIN).sum();
    }

    @Override
    protected void layoutChildren() {
        double y = 0;
        for (int i = 0; i < rows.size(); i++) {
            double height = height(rows.get(i));
            place(rows.get(i), y + rowGap, height);
            y += height + 2 * rowGap;
            boolean strong = rules.get(i).getStyleClass().contains("rule-strong");
            rules.get(i).resizeRelocate(0, y, prefWidth(-1), strong ? STRONG : THIN);
            y += THIN;
        }
    }

    private void place(List<Line> row, double y, double height) {
        double x = 0;
        for (int column = 0; column < row.size(); column++) {
            row.get(column).resizeRelocate(x, y, widths.get(column), height);
            x += widths.get(column) + gap;
        }
    }
}
