package org.lectern.ui.slide;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/// Whether content has room in a box, by the toolkit's own layout.
final class Room {

    private static final double TOLERANCE = 0.5;

    private Room() {}

    /// Whether the region, laid out at this width, is no higher than the box and breaks no word.
    static boolean fits(Region region, double width, double height) {
        return region.prefHeight(width) <= height + TOLERANCE && !breaksWords(region, width);
    }

    /// Whether something in it is so wide that no size helps.
    static boolean hasTooWide(Node node) {
        return (node instanceof TablePanel table && table.isTooWide())
                || (node instanceof Parent parent
                        && parent.getChildrenUnmodifiable().stream().anyMatch(Room::hasTooWide));
    }

    private static boolean breaksWords(Region region, double width) {
        region.resize(width, region.prefHeight(width));
        region.layout();
        return anyNarrow(region);
    }

    private static boolean anyNarrow(Node node) {
        if (node instanceof Line line) {
            return line.longestWord() > line.getWidth() + TOLERANCE;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream().anyMatch(Room::anyNarrow);
    }
}
