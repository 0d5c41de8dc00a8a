package org.lectern.ui.screens;

/// A screen, as the desktop describes it.
///
/// @param x of its left edge in the desktop, in logical pixels
/// @param y of its top edge in the desktop, in logical pixels
/// @param width in logical pixels
/// @param height in logical pixels
/// @param primary whether the desktop calls it its main one: on a laptop its own, unless someone chose otherwise
public record Display(double x, double y, double width, double height, boolean primary) {

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

    /// How people tell it from another: its size and its place.
    String fingerprint() {
        return "%dx%d+%d+%d".formatted((int) width, (int) height, (int) x, (int) y);
    }
}
