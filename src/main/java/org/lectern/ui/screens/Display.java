package org.lectern.ui.screens;

/// A screen, as the desktop describes it.
///
/// @param x of its left edge in the desktop, in logical pixels
/// @param y of its top edge in the desktop, in logical pixels
/// @param width in logical pixels
/// @param height in logical pixels
/// @param primary whether the desktop calls it its main one: on a laptop its own, unless someone chose otherwise
/// @param dpi dots per inch, as far as the screen tells
public record Display(double x, double y, double width, double height, boolean primary, double dpi) {

    public Display {
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("a screen has a size, not " + width + " by " + height);
        }
    }

    /// Whether both show the same part of the desktop, as mirrored screens do.
    boolean covers(Display other) {
        return x == other.x && y == other.y;
    }

    double area() {
        return width * height;
    }

    /// What tells it from another, for the toolkit knows no names of screens: size, place, density, and whether it is
    /// the main one.
    String fingerprint() {
        return "%dx%d+%d+%d@%d%s"
                .formatted((int) width, (int) height, (int) x, (int) y, Math.round(dpi), primary ? "*" : "");
    }
}
