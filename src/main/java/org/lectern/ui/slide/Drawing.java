package org.lectern.ui.slide;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.lectern.deck.Filter;
import org.lectern.picture.PictureHeader;
import org.lectern.picture.Pixels;
import org.lectern.picture.Svg;
import org.lectern.picture.WebP;

/// A picture of the deck's folder: PNG, JPEG, GIF, BMP, WebP or SVG, whatever the file is called.
sealed interface Drawing permits Drawing.Taken, Drawing.Drawn, Filtered, Gradient {

    /// A larger picture is read at this size, in pixels: as much as a screen of 4K shows.
    int LARGEST_SHOWN = 3840;

    /// Width that it has by itself, in logical pixels.
    double width();

    /// Height that it has by itself, in logical pixels.
    double height();

    /// How many times its own size it may be shown.
    double largestMagnification();

    /// The picture for a place of this size, in logical pixels.
    Image image(double width, double height);

    /// The picture of a file; empty when it is broken, too large, or none. A file is read once while it stays the same.
    static Optional<Drawing> of(Path file) {
        return Drawings.of(file, List.of());
    }

    /// The same behind filters.
    static Optional<Drawing> of(Path file, List<Filter> filters) {
        return Drawings.of(file, filters);
    }

    /// Reads a picture.
    static Optional<Drawing> read(byte[] file) {
        return PictureHeader.of(file).flatMap(header -> switch (header.kind()) {
            case SVG -> Svg.read(file, DrawingFonts.ALL).map(Drawn::new);
            case WEBP -> WebP.read(file).map(Drawing::image).map(Taken::new);
            case PNG, JPEG, GIF, BMP ->
                Pixels.mayBe(header.width(), header.height()) ? taken(file, header) : Optional.empty();
        });
    }

    private static Optional<Drawing> taken(byte[] file, PictureHeader header) {
        boolean larger = Math.max(header.width(), header.height()) > LARGEST_SHOWN;
        int side = larger ? LARGEST_SHOWN : 0;
        var image = new Image(new ByteArrayInputStream(file), side, side, true, true);
        return image.isError() || image.getWidth() < 1 ? Optional.empty() : Optional.of(new Taken(image));
    }

    /// Pixels as the toolkit shows them.
    static Image image(Pixels pixels) {
        var image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
        return image;
    }

    /// A picture made of pixels.
    record Taken(Image image) implements Drawing {

        @Override
        public double width() {
            return image.getWidth();
        }

        @Override
        public double height() {
            return image.getHeight();
        }

        @Override
        public double largestMagnification() {
            return 3;
        }

        @Override
        public Image image(double width, double height) {
            return image;
        }
    }

    /// A picture made of shapes: drawn at the size that it is shown at.
    final class Drawn implements Drawing {

        /// Pixels for a logical one, so that the picture is sharp on a screen of 4K.
        private static final double DENSITY = 2;

        private final Svg svg;
        private Optional<Image> last = Optional.empty();

        Drawn(Svg svg) {
            this.svg = svg;
        }

        @Override
        public double width() {
            return svg.width();
        }

        @Override
        public double height() {
            return svg.height();
        }

        @Override
        public double largestMagnification() {
            return Double.MAX_VALUE;
        }

        @Override
        public synchronized Image image(double width, double height) {
            double density = Math.min(DENSITY, LARGEST_SHOWN / Math.max(width, height));
            int across = Math.max(1, (int) Math.ceil(width * density));
            int down = Math.max(1, (int) Math.ceil(height * density));
            if (last.filter(image -> image.getWidth() == across && image.getHeight() == down)
                    .isEmpty()) {
                last = Optional.of(svg.at(across, down).map(Drawing::image).orElseGet(() -> new WritableImage(1, 1)));
            }
            return last.get();
        }
    }
}
