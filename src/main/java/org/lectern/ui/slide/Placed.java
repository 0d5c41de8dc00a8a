package org.lectern.ui.slide;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// A text, a picture, or what stands in a text drawn, and where it stands on the sheet.
///
/// @param what its words
/// @param size of its type in logical pixels; 0 for a picture
record Placed(Node node, String what, Bounds bounds, double size) {

    private static final double TOLERANCE = 1.5;
    /// The space at which a line wraps counts as part of it, though nobody sees it.
    private static final double SPACE = 0.65;
    /// What the faces keep free above and below their letters, at most.
    private static final double EDGE = 0.4;

    static Placed of(Text text, Node sheet) {
        return new Placed(
                text,
                text.getText().strip(),
                bounds(text, sheet),
                text.getFont().getSize());
    }

    static Placed of(Inlay inlay, Node sheet) {
        return new Placed(inlay, inlay.words().strip(), bounds(inlay, sheet), inlay.size());
    }

    static Placed of(Node picture, Node sheet, String what) {
        return new Placed(picture, what, bounds(picture, sheet), 0);
    }

    /// Where a node stands on the sheet that holds it.
    static Bounds bounds(Node node, Node sheet) {
        Bounds here = node.getLayoutBounds();
        for (Node at = node; !at.equals(sheet); at = at.getParent()) {
            here = at.localToParent(here);
        }
        return here;
    }

    /// How far it may reach beyond its box, or into a neighbour, above and below, with nothing of it to be seen there.
    double edge() {
        return isDrawn() ? 0 : size * EDGE;
    }

    /// The bounds of what is drawn are where it is seen.
    private boolean isDrawn() {
        return node instanceof Inlay;
    }

    boolean isInside(Bounds box) {
        double beside = TOLERANCE + (isDrawn() ? 0 : size * SPACE);
        double above = TOLERANCE + edge();
        return bounds.getMinX() >= box.getMinX() - beside
                && bounds.getMaxX() <= box.getMaxX() + beside
                && bounds.getMinY() >= box.getMinY() - above
                && bounds.getMaxY() <= box.getMaxY() + above;
    }
}
