package org.lectern.ui.slide;

import java.util.Optional;
import javafx.scene.paint.Color;

/// How well one colour stands out from another. Pure.
public final class Contrast {

    /// rule (WCAG 2, AA): text is readable from this ratio on.
    public static final double READABLE = 4.5;

    private static final double FLARE = 0.05;

    private Contrast() {}

    /// rule (WCAG 2): the ratio of two colours, from 1 to 21.
    public static double between(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + FLARE) / (Math.min(first, second) + FLARE);
    }

    /// The same of two colours as CSS writes them; empty when one is no colour, or lets others through.
    public static Optional<Double> between(String one, String other) {
        return opaque(one).flatMap(first -> opaque(other).map(second -> between(first, second)));
    }

    private static Optional<Color> opaque(String css) {
        return Palette.parsed(css).filter(Color::isOpaque);
    }

    /// Whether text of one colour can be read on another.
    static boolean reads(Color text, Color ground) {
        return between(text, ground) >= READABLE;
    }

    /// Black or white, whichever stands out more.
    static Color blackOrWhite(Color ground) {
        return between(Color.BLACK, ground) > between(Color.WHITE, ground) ? Color.BLACK : Color.WHITE;
    }

    /// rule (WCAG 2): luminance is 0.2126 R + 0.7152 G + 0.0722 B of linear values
    static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /// What a screen is told for a luminance of a grey.
    static double encoded(double luminance) {
        return luminance <= 0.0031308 ? luminance * 12.92 : 1.055 * Math.pow(luminance, 1 / 2.4) - 0.055;
    }
}
