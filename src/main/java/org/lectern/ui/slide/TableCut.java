package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.deck.Block;

/// Cuts a table that is too wide for the paper into tables that stand one below the other. Each begins with the first
/// column, which says what its rows are. Pure.
final class TableCut {

    private TableCut() {}

    /// The table in parts of so many columns, the first column counted.
    static List<Block> columns(Block.Table table, int most) {
        int columns = Stream.concat(Stream.of(table.header()), table.rows().stream())
                .mapToInt(List::size)
                .max()
                .orElse(0);
        List<Block> parts = new ArrayList<>();
        for (int from = 1; from < columns; from += most - 1) {
            int first = from;
            int end = Math.min(columns, from + most - 1);
            parts.add(new Block.Table(
                    part(table.header(), first, end),
                    table.rows().stream().map(row -> part(row, first, end)).toList()));
        }
        return parts.isEmpty() ? List.of(table) : parts;
    }

    private static List<Block.Cell> part(List<Block.Cell> row, int from, int end) {
        List<Block.Cell> cells = new ArrayList<>(row.subList(0, Math.min(1, row.size())));
        cells.addAll(row.subList(Math.min(from, row.size()), Math.min(end, row.size())));
        return cells;
    }
}
