package org.lectern.ui.slide;

import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// Which pixels of a window a view takes.
///
/// @param x from the left
/// @param y from above
record PixelPlace(int x, int y, int width, int height) {

    static final PixelPlace NONE = new PixelPlace(0, 0, 0, 0);

    /// Nearer to a whole number than this counts as one.
    private static final double EXACT = 1e-6;

    /// The place of a region in a window; empty when it is in none, or does not begin and end with whole pixels: there
    /// a
    /// picture would be blurred.
    static Optional<PixelPlace> of(Region region) {
        return Optional.ofNullable(region.getScene())
                .map(Scene::getWindow)
                .flatMap(window -> of(region, window))
                .filter(place -> place.width() > 0 && place.height() > 0 && place.x() >= 0 && place.y() >= 0);
    }

    private static Optional<PixelPlace> of(Region region, Window window) {
        Bounds place = region.localToScene(new BoundingBox(0, 0, region.getWidth(), region.getHeight()));
        double across = window.getOutputScaleX();
        double down = window.getOutputScaleY();
        boolean exact = isWhole(place.getMinX() * across)
                && isWhole(place.getMinY() * down)
                && isWhole(place.getWidth() * across)
                && isWhole(place.getHeight() * down);
        return exact
                ? Optional.of(new PixelPlace(
                        whole(place.getMinX() * across),
                        whole(place.getMinY() * down),
                        whole(place.getWidth() * across),
                        whole(place.getHeight() * down)))
                : Optional.empty();
    }

    private static int whole(double number) {
        return (int) Math.rint(number);
    }

    private static boolean isWhole(double number) {
        return Math.abs(number - Math.rint(number)) < EXACT;
    }

    int right() {
        return x + width;
    }

    int bottom() {
        return y + height;
    }

    /// How many pixels a picture of it has.
    double pixels() {
        return (double) width * height;
    }
}
