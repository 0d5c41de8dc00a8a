package org.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table whose columns line up in a terminal.
final class TextTable {

    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    /// A column of a table.
    ///
    /// @param widest in cells; what is wider is cut
    /// @param number whether its cells are numbers, which stand at the right
    record Column(String name, int widest, boolean number) {

        static Column text(String name, int widest) {
            return new Column(name, widest, false);
        }

        static Column number(String name) {
            return new Column(name, 12, true);
        }

        private String set(String cell, int width) {
            return number ? TextWidth.paddedLeft(cell, width) : TextWidth.padded(cell, width);
        }
    }

    TextTable(Column... columns) {
        this.columns = List.of(columns);
        rows.add(this.columns.stream().map(Column::name).toList());
    }

    void row(String... cells) {
        rows.add(IntStream.range(0, cells.length)
                .mapToObj(i ->
                        TextWidth.cut(Printable.of(cells[i]), columns.get(i).widest()))
                .toList());
    }

    /// The table's lines, the names of the columns first.
    List<String> lines() {
        List<Integer> widths =
                IntStream.range(0, columns.size()).mapToObj(this::width).toList();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int width(int column) {
        return rows.stream()
                .mapToInt(row -> TextWidth.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private String line(List<String> row, List<Integer> widths) {
        List<String> cells = IntStream.range(0, row.size())
                .mapToObj(i -> columns.get(i).set(row.get(i), widths.get(i)))
                .toList();
        return String.join(GAP, cells).stripTrailing();
    }
}
