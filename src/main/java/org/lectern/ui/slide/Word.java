package org.lectern.ui.slide;

import javafx.scene.Node;

/// A word of a paragraph that is wrapped word by word.
///
/// @param spaced whether a space stands before it
/// @param breaks whether a line ends before it, whatever room is left
/// @param level of the bidirectional algorithm; odd for right to left
record Word(Node node, boolean spaced, boolean breaks, byte level) {

    double width() {
        return Line.width(node);
    }

    /// Above the baseline.
    double ascent() {
        return node.getBaselineOffset();
    }

    /// Below the baseline.
    double descent() {
        double height = node instanceof Inlay
                ? node.prefHeight(-1)
                : node.getLayoutBounds().getHeight();
        return height - ascent();
    }
}
