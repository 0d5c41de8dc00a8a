package org.lectern.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Reads pictures in WebP; of a moving one the first frame.
public final class WebP {

    private WebP() {}

    /// The picture; empty when it is broken or too large.
    public static Optional<Pixels> read(byte[] file) {
        // made by hand: in the image, a look for all readers of the platform would load them all
        ImageReader reader = new WebPImageReaderSpi().createReaderInstance(null);
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in);
            if (!Pixels.mayBe(reader.getWidth(0), reader.getHeight(0))) {
                return Optional.empty();
            }
            return Optional.of(pixels(reader.read(0)));
        } catch (IOException | RuntimeException _) {
            // a broken file shows itself in many ways, and the description says more than any of them
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    static Pixels pixels(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}
