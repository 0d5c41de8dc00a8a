package org.lectern.ui.slide;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/// How dark a veil over a picture must be for white words on it to be readable wherever they stand. Pure.
final class Veil {

    /// Contrast of white words to whatever is behind them, at least.
    static final double CONTRAST = 7;

    /// What words stand on at worst.
    static final Color LIGHTEST = Color.gray(Contrast.encoded(1.05 / CONTRAST - 0.05));

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
        double darkEnough = Contrast.encoded(WHITE / CONTRAST - FLARE);
        return brightest <= 0 ? THINNEST : Math.max(THINNEST, 1 - darkEnough / brightest);
    }

    /// The value of the brightest spot of a picture, on a grid so fine that a letter is larger than a spot.
    static double brightest(Optional<Image> picture) {
        return picture.map(Veil::brightest).orElse(0.0);
    }

    private static double brightest(Image image) {
        double brightest = 0;
        for (int row = 0; row < GRID; row++) {
            for (int column = 0; column < GRID; column++) {
                brightest = Math.max(brightest, value(spot(image, row, column)));
            }
        }
        return brightest;
    }

    /// How bright a screen is told a colour to be, from 0 to 1; what is see-through lies on black.
    static double value(Color color) {
        return Contrast.encoded(Contrast.luminance(color)) * color.getOpacity();
    }

    /// Whether words in the colours of the slide need a veil over a picture; over a faint one they may not.
    ///
    /// @param opacity of the picture over the paper
    static boolean isNeeded(Optional<Image> picture, double opacity, Color paper, Color ink) {
        return picture.filter(image -> !reads(image, opacity, paper, ink)).isPresent();
    }

    private static boolean reads(Image image, double opacity, Color paper, Color ink) {
        for (int row = 0; row < GRID; row++) {
            for (int column = 0; column < GRID; column++) {
                Color spot = spot(image, row, column);
                Color seen = paper.interpolate(
                        Color.color(spot.getRed(), spot.getGreen(), spot.getBlue()), opacity * spot.getOpacity());
                if (Contrast.between(ink, seen) < CONTRAST) {
                    return false;
                }
            }
        }
        return true;
    }

    private static Color spot(Image image, int row, int column) {
        int x = (int) ((column + 0.5) / GRID * image.getWidth());
        int y = (int) ((row + 0.5) / GRID * image.getHeight());
        return image.getPixelReader().getColor(x, y);
    }
}
