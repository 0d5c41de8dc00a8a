package org.lectern.picture;

/// A picture in memory.
///
/// @param width in pixels
/// @param height in pixels
/// @param argb a number a pixel, row by row from the top, not premultiplied
@SuppressWarnings("ArrayRecordComponent") // copied nowhere: it may be large
public record Pixels(int width, int height, int[] argb) {

    /// The largest side of a picture that is read, in pixels.
    public static final int LARGEST_SIDE = 16_384;

    /// How many pixels a picture that is read may have.
    public static final long MOST = 64_000_000;

    public Pixels {
        if (argb.length != width * height) {
            throw new IllegalArgumentException("not " + width + " by " + height + " pixels: " + argb.length);
        }
    }

    /// Whether a picture of this size is read.
    public static boolean mayBe(long width, long height) {
        return width > 0 && height > 0 && width <= LARGEST_SIDE && height <= LARGEST_SIDE && width * height <= MOST;
    }
}
