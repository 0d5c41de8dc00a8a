package org.lectern.ui.slide;

import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.lectern.deck.Block;
import org.lectern.deck.PictureSize;

/// A picture of the deck, whole, as large as its box allows; or a quiet frame with its description.
final class PictureBox extends Region {

    private final Frame frame;
    private final Optional<Drawing> drawing;
    private final PictureSize asked;
    private final ImageView view = new ImageView();

    private boolean covering;
    private boolean behind;

    private PictureBox(Optional<Drawing> drawing, PictureSize asked, Frame frame) {
        this.drawing = drawing;
        this.asked = asked;
        this.frame = frame;
        view.setPreserveRatio(false);
        // a picture reads from left to right on every slide
        view.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().add(drawing.isPresent() ? view : frame);
    }

    /// A pixel of CSS, of which a slide is 720 high.
    private static final double OWN_SCALE = 1.5;

    /// The picture, or its description.
    ///
    /// @param size of the description's text, in logical pixels
    static PictureBox of(Block.Image image, DeckFiles files, double size) {
        String description = description(image);
        Optional<Drawing> found = files.find(image.url())
                .flatMap(file -> Drawing.of(file, image.treatment().filters()));
        return new PictureBox(found, image.treatment().size(), framed(description, size));
    }

    /// A picture that comes from no file.
    static PictureBox of(Drawing drawing) {
        return new PictureBox(Optional.of(drawing), PictureSize.USUAL, framed("", Sizes.TEXT_FLOOR)).covering();
    }

    private static Frame framed(String description, double size) {
        return new Frame(Line.of(description, Line.Setting.text(size).coloured("muted")), size);
    }

    /// Lets a description stand in the middle of the place that its picture would take.
    PictureBox inTheMiddle() {
        frame.centre();
        return this;
    }

    /// What stands for a picture that is not shown.
    static String description(Block.Image image) {
        return image.alt().isBlank() ? fileName(image.url()) : image.alt();
    }

    /// The name of a file of the deck; of a picture elsewhere, where that is.
    private static String fileName(String url) {
        if (url.strip().matches("(?s)[A-Za-z][A-Za-z0-9+.-]*://.*")) {
            return ShortAddress.of(url).host();
        }
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

    /// Whether it may take a whole slide for itself: it is there, and nobody asked for another size.
    boolean mayFillPaper() {
        return found() && !asked.isMeasured();
    }

    /// Height that the picture would like at this width.
    double naturalHeight(double width) {
        return drawing.map(picture -> asked.isMeasured()
                        ? picture.height() * scale(picture, width)
                        : picture.height() * Math.min(width / picture.width(), picture.largestMagnification()))
                .orElseGet(() -> frame.prefHeight(width));
    }

    /// Width that somebody asked for, no more than there is; empty when nobody did, or the picture is not there.
    Optional<Double> askedWidth(double room) {
        return drawing.filter(_ -> asked.isMeasured())
                .map(picture -> Math.min(room, picture.width() * scale(picture, room)));
    }

    /// How many times its own width the picture is shown, where its size is asked for.
    private double scale(Drawing picture, double room) {
        double unit = Canvas.WIDE.height();
        if (asked.width() > 0) {
            return Math.min(asked.width() * unit, room) / picture.width();
        }
        return asked.height() > 0 ? asked.height() * unit / picture.height() : asked.scale() * room / picture.width();
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
        if (across > 0 && down > 0) {
            show(picture, chosen(picture, across, down));
        }
    }

    /// How many times its own size the picture is shown.
    private double chosen(Drawing picture, double across, double down) {
        if (asked.isMeasured()) {
            double scale = scale(picture, getWidth());
            return covering ? scale : Math.min(scale, Math.min(across, down));
        }
        if (covering && asked.fit() == PictureSize.Fit.OWN) {
            return OWN_SCALE;
        }
        return covering && asked.fit() == PictureSize.Fit.USUAL
                ? Math.max(across, down)
                : Math.min(Math.min(across, down), picture.largestMagnification());
    }

    /// What would stand beyond the edges of the box is left out, on both sides alike.
    private void show(Drawing picture, double scale) {
        double width = picture.width() * scale;
        double height = picture.height() * scale;
        Image image = picture.image(width, height);
        double seenWidth = Math.min(width, getWidth());
        double seenHeight = Math.min(height, getHeight());
        double pixels = image.getWidth() / width;
        view.setImage(image);
        view.setViewport(
                seenWidth < width || seenHeight < height
                        ? new Rectangle2D(
                                (image.getWidth() - seenWidth * pixels) / 2,
                                (image.getHeight() - seenHeight * pixels) / 2,
                                seenWidth * pixels,
                                seenHeight * pixels)
                        : null);
        view.setFitWidth(seenWidth);
        view.setFitHeight(seenHeight);
        view.relocate((getWidth() - seenWidth) / 2, (getHeight() - seenHeight) / 2);
    }
}
