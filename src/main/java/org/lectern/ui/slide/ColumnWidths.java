package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;

/// Shares out the width of a table among its columns: each as wide as its content, or, where that is too much, the
/// wide ones give way first.
final class ColumnWidths {

    private ColumnWidths() {}

    /// The width of each column.
    ///
    /// @param natural width of each column's widest cell on one line
    /// @param least width of each column's longest word
    /// @param room for all columns together
    static List<Double> of(List<Double> natural, List<Double> least, double room) {
        double wanted = sum(natural);
        if (wanted <= room) {
            return List.copyOf(natural);
        }
        double needed = sum(least);
        if (needed >= room) {
            return least.stream().map(width -> width * room / needed).toList();
        }
        double share = (room - needed) / (wanted - needed);
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < natural.size(); i++) {
            widths.add(least.get(i) + (natural.get(i) - least.get(i)) * share);
        }
        return widths;
    }

    private static double sum(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum();
    }
}
