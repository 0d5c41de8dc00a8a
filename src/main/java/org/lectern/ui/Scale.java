package org.lectern.ui;

/// How large ordinary text is in a window: it grows with the window, so that a view on a 4K screen is the same view,
/// only larger.
public final class Scale {

    /// The size in a window of 1280 by 800, in pixels.
    public static final double REFERENCE = 16;

    private static final double LONG_SIDE = 1280;
    private static final double SHORT_SIDE = 800;
    private static final double SMALLEST = 13;
    private static final double LARGEST = 44;

    private Scale() {}

    /// The size of ordinary text, in pixels.
    public static double em(double width, double height) {
        double scale = Math.min(Math.max(width, height) / LONG_SIDE, Math.min(width, height) / SHORT_SIDE);
        return Math.clamp(Math.rint(scale * REFERENCE), SMALLEST, LARGEST);
    }
}
