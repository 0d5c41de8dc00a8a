package org.lectern.picture;

import java.util.List;
import org.lectern.deck.Filter;

/// Does to the pixels of a picture what the filters of CSS do. Plain arithmetic, so that the result is the same on
/// every
/// machine.
///
/// rule: Filter Effects Module Level 1, shorthands defined by matrices and transfer functions
public final class PixelFilters {

    private static final int COLOURS = 3;
    private static final int COLUMNS = 4;
    private static final double WHITE = 255;

    private PixelFilters() {}

    /// The filtered picture; opacity is left to who shows it.
    ///
    /// @param unit pixels of the picture that the height of the slide would take
    public static Pixels of(Pixels picture, List<Filter> filters, double unit) {
        Pixels filtered = picture;
        for (Filter filter : filters) {
            filtered = switch (filter.kind()) {
                case OPACITY -> filtered;
                case BLUR -> Blur.of(filtered, filter.amount() * unit);
                case BRIGHTNESS, CONTRAST, GRAYSCALE, HUE_ROTATE, INVERT, SATURATE, SEPIA ->
                    coloured(filtered, matrix(filter));
            };
        }
        return filtered;
    }

    private static Pixels coloured(Pixels picture, double[] matrix) {
        int[] from = picture.argb();
        int[] to = new int[from.length];
        for (int i = 0; i < from.length; i++) {
            int pixel = from[i];
            double red = (pixel >> 16) & 0xFF;
            double green = (pixel >> 8) & 0xFF;
            double blue = pixel & 0xFF;
            to[i] = (pixel & 0xFF000000)
                    | (value(matrix, 0, red, green, blue) << 16)
                    | (value(matrix, 1, red, green, blue) << 8)
                    | value(matrix, 2, red, green, blue);
        }
        return new Pixels(picture.width(), picture.height(), to);
    }

    private static int value(double[] matrix, int row, double red, double green, double blue) {
        int at = row * COLUMNS;
        double value = matrix[at] * red + matrix[at + 1] * green + matrix[at + 2] * blue + matrix[at + COLOURS] * WHITE;
        return (int) Math.clamp(Math.rint(value), 0, WHITE);
    }

    /// Three rows of what is taken of red, green and blue, and what is added, all relative to white.
    private static double[] matrix(Filter filter) {
        double amount = filter.amount();
        return switch (filter.kind()) {
            case BRIGHTNESS -> diagonal(amount, 0);
            case CONTRAST -> diagonal(amount, 0.5 - 0.5 * amount);
            case INVERT -> diagonal(1 - 2 * Math.min(1, amount), Math.min(1, amount));
            case GRAYSCALE ->
                towards(new double[] {.2126, .7152, .0722, .2126, .7152, .0722, .2126, .7152, .0722}, amount);
            case SEPIA -> towards(new double[] {.393, .769, .189, .349, .686, .168, .272, .534, .131}, amount);
            case SATURATE -> saturation(amount);
            case HUE_ROTATE -> hue(StrictMath.toRadians(amount));
            case BLUR, OPACITY -> diagonal(1, 0);
        };
    }

    private static double[] diagonal(double factor, double added) {
        return new double[] {factor, 0, 0, added, 0, factor, 0, added, 0, 0, factor, added};
    }

    /// From the picture's own colours towards those of a full filter.
    private static double[] towards(double[] full, double amount) {
        double share = Math.clamp(amount, 0, 1);
        double[] matrix = new double[COLOURS * COLUMNS];
        for (int row = 0; row < COLOURS; row++) {
            for (int column = 0; column < COLOURS; column++) {
                double own = row == column ? 1 - share : 0;
                matrix[row * COLUMNS + column] = own + full[row * COLOURS + column] * share;
            }
        }
        return matrix;
    }

    private static double[] saturation(double s) {
        return new double[] {
            0.213 + 0.787 * s,
            0.715 - 0.715 * s,
            0.072 - 0.072 * s,
            0,
            0.213 - 0.213 * s,
            0.715 + 0.285 * s,
            0.072 - 0.072 * s,
            0,
            0.213 - 0.213 * s,
            0.715 - 0.715 * s,
            0.072 + 0.928 * s,
            0
        };
    }

    private static double[] hue(double angle) {
        double c = StrictMath.cos(angle);
        double s = StrictMath.sin(angle);
        return new double[] {
            0.213 + c * 0.787 - s * 0.213,
            0.715 - c * 0.715 - s * 0.715,
            0.072 - c * 0.072 + s * 0.928,
            0,
            0.213 - c * 0.213 + s * 0.143,
            0.715 + c * 0.285 + s * 0.140,
            0.072 - c * 0.072 - s * 0.283,
            0,
            0.213 - c * 0.213 - s * 0.787,
            0.715 - c * 0.715 + s * 0.715,
            0.072 + c * 0.928 + s * 0.072,
            0
        };
    }
}
