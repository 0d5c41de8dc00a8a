package org.lectern.ui.slide;

import java.util.List;
import javafx.scene.layout.Region;

/// Labels of a diagram: equal boxes in a grid, in reading order.
final class LabelGrid {

    private static final int MOST_COLUMNS = 4;

    private LabelGrid() {}

    /// @param size of the text, in logical pixels
    /// @param width that they may take
    static Region of(List<String> labels, double size, double width) {
        int longest = labels.stream().mapToInt(String::length).max().orElse(1);
        int fitting = (int) (width / (size * (longest * 0.56 + 2.4)));
        int columns = Math.clamp(fitting, 1, Math.min(MOST_COLUMNS, Math.max(1, labels.size())));
        double gap = size * 0.5;
        List<Frame> cells = labels.stream()
                .map(label -> new Frame(Line.of(label, Line.Setting.text(size)), size))
                .toList();
        return Grid.of(cells, columns, width, gap, gap);
    }
}
