package org.lectern.ui.slide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;

/// Reads pictures that the toolkit can draw: PNG, JPEG, GIF and BMP.
public final class PictureFile {

    /// A picture wider or higher than this, in pixels, is not drawn.
    static final double LARGEST_SIDE = 4 * 3840;

    private PictureFile() {}

    /// Whether the file holds a picture that can be drawn.
    public static boolean canBeRead(Path file) {
        return read(file).isPresent();
    }

    static Optional<Image> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            var image = new Image(in, 0, 0, true, true);
            boolean usable = !image.isError()
                    && image.getWidth() > 0
                    && image.getWidth() <= LARGEST_SIDE
                    && image.getHeight() <= LARGEST_SIDE;
            return usable ? Optional.of(image) : Optional.empty();
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
