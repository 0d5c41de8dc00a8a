package org.lectern.ui.slide;

/// Makes the lines of a text about equally long: the narrowest width that needs no further line.
final class Balance {

    private static final double PRECISION = 8;
    private static final double ALMOST = 0.5;

    private Balance() {}

    /// The width to give a text.
    ///
    /// @param widest the width that it may take
    static double width(Line line, double widest) {
        double height = line.prefHeight(widest);
        double low = Math.max(line.longestWord(), widest / 4);
        double high = widest;
        while (high - low > PRECISION) {
            double middle = (low + high) / 2;
            if (line.prefHeight(middle) <= height + ALMOST) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Math.ceil(high);
    }
}
