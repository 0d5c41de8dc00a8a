package org.lectern.ui.slide;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;

/// How dark a veil over a picture must be for white words on it to be readable wherever they stand. Pure.
final class Veil {

    /// Contrast of white words to whatever is behind them, at least.
    static final double CONTRAST = 7;

    /// Less of a veil makes words restless even over a dark picture.
    private static final double THINNEST = 0.3;

    private static final int GRID = 48;
    private static final double WHITE = 1.05;
    private static final double FLARE = 0.05;

    private Veil() {}

    /// The opacity of a black veil over a picture.
    ///
    /// @param brightest value of the brightest spot, 0 to 1, as a screen is told it
    static double over(double brightest) {
        double darkEnough = encoded(WHITE / CONTRAST - FLARE);
        return brightest <= 0 ? THINNEST : Math.max(THINNEST, 1 - darkEnough / brightest);
    }

    /// The value of the brightest spot of a picture, on a grid so fine that a letter is larger than a spot.
    static double brightest(Optional<Image> picture) {
        return picture.map(Veil::brightest).orElse(0.0);
    }

    private static double brightest(Image image) {
        PixelReader pixels = image.getPixelReader();
        double brightest = 0;
        for (int row = 0; row < GRID; row++) {
            for (int column = 0; column < GRID; column++) {
                int x = (int) ((column + 0.5) / GRID * image.getWidth());
                int y = (int) ((row + 0.5) / GRID * image.getHeight());
                brightest = Math.max(brightest, value(pixels.getColor(x, y)));
            }
        }
        return brightest;
    }

    /// rule (WCAG 2): luminance is 0.2126 R + 0.7152 G + 0.0722 B of linear values; a see-through pixel lies on black
    private static double value(Color color) {
        double luminance =
                0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
        return encoded(luminance) * color.getOpacity();
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double luminance) {
        return luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * Math.pow(luminance, 1 / 2.4) - 0.055;
    }
}
