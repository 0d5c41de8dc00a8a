package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.layout.Region;

/// Puts equals into rows of equal columns.
final class Grid {

    private Grid() {}

    /// The cells, row by row.
    ///
    /// @param columns how many stand side by side
    /// @param width of the whole grid, in logical pixels
    /// @param gap between columns
    /// @param rowGap between rows
    static Region of(List<? extends Region> cells, int columns, double width, double gap, double rowGap) {
        double cell = width(columns, width, gap);
        List<Region> rows = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += columns) {
            List<? extends Region> row = cells.subList(from, Math.min(cells.size(), from + columns));
            rows.add(new Row(gap, Collections.nCopies(row.size(), cell), row));
        }
        return new Stack(rowGap, rows);
    }

    /// Width of one column.
    static double width(int columns, double width, double gap) {
        return (width - gap * (columns - 1)) / columns;
    }
}
