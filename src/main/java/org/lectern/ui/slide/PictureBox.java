package org.lectern.ui.slide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.lectern.deck.Block;

/// A picture of the deck, whole, as large as its box allows; or a quiet frame with its description.
final class PictureBox extends Region {

    private static final double LARGEST_SIDE = 3840;
    private static final double LARGEST_MAGNIFICATION = 3;

    private final Region frame;
    private final ImageView view = new ImageView();

    private PictureBox(Optional<Image> image, Region frame) {
        this.frame = frame;
        if (image.isPresent()) {
            view.setImage(image.get());
            view.setPreserveRatio(true);
            getChildren().add(view);
        } else {
            getChildren().add(frame);
        }
    }

    /// The picture, or its description.
    ///
    /// @param size of the description's text, in logical pixels
    static PictureBox of(Block.Image image, DeckFiles files, double size) {
        String description = image.alt().isBlank() ? fileName(image.url()) : image.alt();
        var frame = new Frame(Line.of(description, Line.Setting.text(size).coloured("muted")), size);
        return new PictureBox(files.find(image.url()).flatMap(PictureBox::read), frame);
    }

    private static String fileName(String url) {
        String path = url.replaceFirst("[?#].*$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isBlank() ? "…" : name;
    }

    private static Optional<Image> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            // never larger than asked for, whatever the file claims
            var image = new Image(in, 0, 0, true, true);
            boolean usable = !image.isError()
                    && image.getWidth() > 0
                    && image.getWidth() <= 4 * LARGEST_SIDE
                    && image.getHeight() <= 4 * LARGEST_SIDE;
            return usable ? Optional.of(image) : Optional.empty();
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Whether the picture was found and could be read.
    boolean found() {
        return view.getImage() != null;
    }

    /// Height that the picture would like at this width.
    double naturalHeight(double width) {
        if (!found()) {
            return frame.prefHeight(width);
        }
        Image image = view.getImage();
        double scale = Math.min(width / image.getWidth(), LARGEST_MAGNIFICATION);
        return image.getHeight() * scale;
    }

    @Override
    protected double computePrefHeight(double width) {
        return naturalHeight(width < 0 ? getWidth() : width);
    }

    @Override
    protected void layoutChildren() {
        if (found()) {
            placePicture(view.getImage());
        } else {
            frame.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    private void placePicture(Image image) {
        double scale = Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight());
        scale = Math.min(scale, LARGEST_MAGNIFICATION);
        view.setFitWidth(image.getWidth() * scale);
        view.setFitHeight(image.getHeight() * scale);
        view.relocate((getWidth() - view.getFitWidth()) / 2, (getHeight() - view.getFitHeight()) / 2);
    }
}
