package org.lectern.export;

/// A finished picture.
public final class Picture {

    /// The longest side that is drawn, in pixels; larger ones are refused rather than tried.
    public static final int LONGEST_SIDE = 16_384;

    private final int width;
    private final int height;
    private final int[] argb;

    /// Takes over the pixels, row by row from the top left.
    ///
    /// @param width in pixels
    /// @param height in pixels
    /// @param argb one pixel each: alpha, red, green, blue, eight bits each, not premultiplied
    public Picture(int width, int height, int[] argb) {
        if (width < 1 || height < 1 || width > LONGEST_SIDE || height > LONGEST_SIDE) {
            throw new IllegalArgumentException("a picture has 1 to " + LONGEST_SIDE + " pixels a side");
        }
        if (argb.length != width * height) {
            throw new IllegalArgumentException(width + "x" + height + " are not " + argb.length + " pixels");
        }
        this.width = width;
        this.height = height;
        this.argb = argb;
    }

    /// In pixels.
    public int width() {
        return width;
    }

    /// In pixels.
    public int height() {
        return height;
    }

    /// The colour at a place: alpha, red, green, blue, eight bits each.
    ///
    /// @param x from 0 at the left
    /// @param y from 0 at the top
    public int argb(int x, int y) {
        return argb[y * width + x];
    }
}
