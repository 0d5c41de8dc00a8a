package org.lectern.picture;

/// Blurs a picture. Its edges stay full: what lies beyond them is taken to be like them.
final class Blur {

    /// rule: Filter Effects Module Level 1, feGaussianBlur: three box blurs of this width, by the deviation, are close
    /// enough
    private static final double BOX = 3 * StrictMath.sqrt(2 * Math.PI) / 4;

    private static final int PASSES = 3;

    private Blur() {}

    /// @param deviation in pixels of the picture
    static Pixels of(Pixels picture, double deviation) {
        int radius = (int) Math.floor((deviation * BOX + 0.5) / 2);
        int[] pixels = picture.argb().clone();
        int[] work = new int[pixels.length];
        int most = Math.min(radius, Math.max(picture.width(), picture.height()) / 2);
        for (int pass = 0; pass < PASSES && most > 0; pass++) {
            rows(pixels, work, picture.width(), picture.height(), most);
            rows(work, pixels, picture.height(), picture.width(), most);
        }
        return new Pixels(picture.width(), picture.height(), pixels);
    }

    /// Blurs along rows, and writes them as columns: twice done, a picture stands upright again.
    private static void rows(int[] from, int[] to, int width, int height, int radius) {
        for (int y = 0; y < height; y++) {
            row(from, y * width, to, y, width, height, radius);
        }
    }

    private static void row(int[] from, int start, int[] to, int column, int width, int height, int radius) {
        long alpha = 0;
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int x = -radius; x <= radius; x++) {
            int pixel = from[start + Math.clamp(x, 0, width - 1)];
            int own = pixel >>> 24;
            alpha += own;
            red += (long) own * ((pixel >> 16) & 0xFF);
            green += (long) own * ((pixel >> 8) & 0xFF);
            blue += (long) own * (pixel & 0xFF);
        }
        int count = 2 * radius + 1;
        for (int x = 0; x < width; x++) {
            to[x * height + column] = alpha == 0
                    ? 0
                    : ((int) (alpha / count) << 24)
                            | ((int) (red / alpha) << 16)
                            | ((int) (green / alpha) << 8)
                            | (int) (blue / alpha);
            int gone = from[start + Math.max(0, x - radius)];
            int come = from[start + Math.min(width - 1, x + radius + 1)];
            int lost = gone >>> 24;
            int won = come >>> 24;
            alpha += won - lost;
            red += (long) won * ((come >> 16) & 0xFF) - (long) lost * ((gone >> 16) & 0xFF);
            green += (long) won * ((come >> 8) & 0xFF) - (long) lost * ((gone >> 8) & 0xFF);
            blue += (long) won * (come & 0xFF) - (long) lost * (gone & 0xFF);
        }
    }
}
