package org.lectern.ui.presenter;

/// A rectangle of the presenter view, in pixels from its top left corner.
public record Box(double x, double y, double width, double height) {

    /// No room.
    public static final Box NONE = new Box(0, 0, 0, 0);

    /// The same with its edges on whole pixels, where pictures of slides are sharp.
    Box onPixels() {
        double left = Math.rint(x);
        double top = Math.rint(y);
        return new Box(left, top, Math.rint(right()) - left, Math.rint(bottom()) - top);
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    boolean isEmpty() {
        return width <= 0 || height <= 0;
    }

    boolean overlaps(Box other) {
        return !isEmpty()
                && !other.isEmpty()
                && x < other.right()
                && other.x < right()
                && y < other.bottom()
                && other.y < bottom();
    }
}
