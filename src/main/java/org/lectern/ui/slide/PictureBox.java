package org.lectern.ui.slide;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.lectern.deck.Block;

/// A picture of the deck, whole, as large as its box allows; or a quiet frame with its description.
final class PictureBox extends Region {

    private final Region frame;
    private final Optional<Drawing> drawing;
    private final ImageView view = new ImageView();

    private boolean covering;
    private boolean behind;

    private PictureBox(Optional<Drawing> drawing, Region frame) {
        this.drawing = drawing;
        this.frame = frame;
        view.setPreserveRatio(false);
        // a picture reads from left to right on every slide
        view.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().add(drawing.isPresent() ? view : frame);
    }

    /// The picture, or its description.
    ///
    /// @param size of the description's text, in logical pixels
    static PictureBox of(Block.Image image, DeckFiles files, double size) {
        String description = image.alt().isBlank() ? fileName(image.url()) : image.alt();
        var frame = new Frame(Line.of(description, Line.Setting.text(size).coloured("muted")), size);
        return new PictureBox(files.find(image.url()).flatMap(Drawing::of), frame);
    }

    private static String fileName(String url) {
        String path = url.replaceFirst("[?#].*$", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        return name.isBlank() ? "…" : name;
    }

    /// Lets the picture fill its box, and go on beyond its edges where their proportions differ.
    PictureBox covering() {
        covering = true;
        return this;
    }

    /// Lets text stand on the picture, under a veil.
    PictureBox behind() {
        behind = true;
        return this;
    }

    /// Whether text may stand on it.
    boolean isBehind() {
        return behind;
    }

    /// The picture as it is shown, once its box has a size; none when it was not found.
    Optional<Image> picture() {
        layout();
        return Optional.ofNullable(view.getImage());
    }

    /// Whether the picture was found and could be read.
    boolean found() {
        return drawing.isPresent();
    }

    /// Height that the picture would like at this width.
    double naturalHeight(double width) {
        return drawing.map(
                        picture -> picture.height() * Math.min(width / picture.width(), picture.largestMagnification()))
                .orElseGet(() -> frame.prefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return drawing.map(Drawing::width).orElseGet(() -> frame.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        return naturalHeight(width < 0 ? getWidth() : width);
    }

    @Override
    protected void layoutChildren() {
        if (drawing.isPresent()) {
            place(drawing.get());
        } else {
            frame.resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }

    private void place(Drawing picture) {
        double across = getWidth() / picture.width();
        double down = getHeight() / picture.height();
        if (across <= 0 || down <= 0) {
            return;
        }
        if (covering) {
            cover(picture, Math.max(across, down));
            return;
        }
        double scale = Math.min(Math.min(across, down), picture.largestMagnification());
        double width = picture.width() * scale;
        double height = picture.height() * scale;
        view.setImage(picture.image(width, height));
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.relocate((getWidth() - width) / 2, (getHeight() - height) / 2);
    }

    /// What would stand beyond the edges of the box is left out, on both sides alike.
    private void cover(Drawing picture, double scale) {
        Image image = picture.image(picture.width() * scale, picture.height() * scale);
        double pixels = image.getWidth() / (picture.width() * scale);
        double width = getWidth() * pixels;
        double height = getHeight() * pixels;
        view.setImage(image);
        view.setViewport(
                new Rectangle2D((image.getWidth() - width) / 2, (image.getHeight() - height) / 2, width, height));
        view.setFitWidth(getWidth());
        view.setFitHeight(getHeight());
    }
}
