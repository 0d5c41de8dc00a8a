package org.lectern.show;

/// A point of a slide, in parts of its width and height from its top left corner: the same on a slide of any size.
///
/// @param x from 0 to 1; what lies beside the slide is brought to its edge
/// @param y from 0 to 1
public record Spot(double x, double y) {

    /// In the middle.
    public static final Spot MIDDLE = new Spot(0.5, 0.5);

    public Spot {
        x = inside(x);
        y = inside(y);
    }

    private static double inside(double part) {
        return Double.isNaN(part) ? 0 : Math.clamp(part, 0, 1);
    }

    /// How far apart two are, in parts of the slide.
    public double distance(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
