package org.lectern.export;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The size of a picture in pixels.
public record PictureSize(int width, int height) {

    /// As most projectors have it.
    public static final PictureSize FULL_HD = new PictureSize(1920, 1080);

    /// The smallest side that is drawn, in pixels; on less nothing can be read.
    public static final int SMALLEST_SIDE = 16;

    /// The largest side that is drawn, in pixels.
    public static final int LARGEST_SIDE = 7680;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})\\s*[xX×]\\s*(\\d{1,5})");

    public PictureSize {
        if (!fits(width) || !fits(height)) {
            throw new IllegalArgumentException("a picture has " + SMALLEST_SIDE + " to " + LARGEST_SIDE
                    + " pixels a side, not " + width + "x" + height);
        }
    }

    /// A size as people write it, `1920x1080`; empty when it is not one.
    public static Optional<PictureSize> of(String written) {
        Matcher sides = WRITTEN.matcher(written.strip());
        if (!sides.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(sides.group(1));
        int height = Integer.parseInt(sides.group(2));
        return fits(width) && fits(height) ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    private static boolean fits(int side) {
        return side >= SMALLEST_SIDE && side <= LARGEST_SIDE;
    }
}
