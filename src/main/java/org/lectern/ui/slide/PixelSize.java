package org.lectern.ui.slide;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// How many pixels of the screen a place takes.
record PixelSize(int width, int height) {

    static final PixelSize NONE = new PixelSize(0, 0);

    /// Nearer to a whole number than this counts as one.
    private static final double EXACT = 1e-6;

    /// The size of a region in a window; empty when it is in none, or does not begin and end with whole pixels: there a
    /// picture would be blurred.
    static Optional<PixelSize> of(Region region) {
        return Optional.ofNullable(region.getScene())
                .map(Scene::getWindow)
                .flatMap(window -> of(region, window))
                .filter(size -> size.width() > 0 && size.height() > 0);
    }

    private static Optional<PixelSize> of(Region region, Window window) {
        Bounds place = region.localToScene(new BoundingBox(0, 0, region.getWidth(), region.getHeight()));
        double across = window.getOutputScaleX();
        double down = window.getOutputScaleY();
        boolean exact = isWhole(place.getMinX() * across)
                && isWhole(place.getMinY() * down)
                && isWhole(place.getWidth() * across)
                && isWhole(place.getHeight() * down);
        return exact
                ? Optional.of(new PixelSize(
                        (int) Math.rint(place.getWidth() * across), (int) Math.rint(place.getHeight() * down)))
                : Optional.empty();
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) < EXACT;
    }

    double pixels() {
        return (double) width * height;
    }
}
