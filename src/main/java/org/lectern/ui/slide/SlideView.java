package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.lectern.deck.Slide;

/// Shows one slide, at any size: it is laid out on the logical canvas of its deck and scaled to fit, in the middle.
///
/// It holds nodes for the slide on show only, and works in a scene that is never shown. Outside the canvas it is
/// transparent: whoever owns it gives the colour beside it.
public final class SlideView extends Region {

    private static final String LOOKS =
            Objects.requireNonNull(SlideView.class.getResource("slide.css")).toExternalForm();

    private final Pane paper = new Pane();
    private final ImageView picture = new ImageView();
    private final Scale scale = new Scale();
    private final Album album = new Album();
    private Canvas canvas = Canvas.WIDE;
    private Optional<Still> shown = Optional.empty();
    private Optional<Still> set = Optional.empty();
    private boolean magnified;

    private Optional<Pane> overlay = Optional.empty();

    /// A view that shows nothing yet.
    public SlideView() {
        getStyleClass().add("slide-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        paper.setManaged(false);
        paper.getTransforms().add(scale);
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        getChildren().add(paper);
        blank();
    }

    /// Gives the words of a slide to those who cannot see it.
    public void say(Slide slide) {
        setAccessibleText((slide.titleText() + "\n" + slide.text()).strip());
    }

    /// Shows a slide at a step. What appears later keeps its place free.
    public void show(Still still) {
        if (!shown.filter(still::equals).isPresent()) {
            shown = Optional.of(still);
            canvas = still.pages().look().canvas();
            showAsFast();
        }
    }

    /// Makes one of the pictures that are missing for these slides at these steps; the first are the most urgent. One
    /// that is there needs no layout when it is to be shown.
    ///
    /// @return whether one was missing
    public boolean prepare(List<Still> wishes) {
        return !magnified
                && PixelPlace.of(this)
                        .filter(place -> album.prepare(wishes, place))
                        .isPresent();
    }

    /// The picture of what is on show, if it was prepared.
    public Optional<Image> picture() {
        return shown.flatMap(this::picture);
    }

    /// Makes a picture of a slide that goes over into another, if it is missing and both have pictures.
    ///
    /// @param share how much of it is the first
    /// @return whether it was missing
    public boolean mix(Still leaving, Still coming, double share) {
        return !magnified && !leaving.isOnPageOf(coming) && album.mix(leaving, coming, share);
    }

    /// The picture of what is on show going over into that, if it was prepared.
    public Optional<Image> mixture(Still coming) {
        return shown.filter(leaving -> picture(leaving).isPresent()).flatMap(leaving -> album.mixture(leaving, coming));
    }

    private Optional<Image> picture(Still still) {
        return PixelPlace.of(this).flatMap(place -> album.picture(still, place));
    }

    /// A slide that is magnified is drawn anew, since a picture of it would be blurred.
    public void magnify(boolean on) {
        if (magnified != on) {
            magnified = on;
            showAsFast();
        }
    }

    private void showAsFast() {
        shown.ifPresent(still -> (magnified ? Optional.<Image>empty() : picture(still))
                .ifPresentOrElse(this::showPicture, () -> showNodes(still)));
    }

    private void showPicture(Image image) {
        picture.setImage(image);
        if (picture.getParent() == null) {
            getChildren().add(1, picture);
        }
        paper.setVisible(false);
        set = Optional.empty();
        paper.getChildren().clear();
        requestLayout();
    }

    private void showNodes(Still still) {
        if (!set.filter(still::isOnPageOf).isPresent()) {
            put(still.pages().sheet(still.page()), still.pages().look());
            set = Optional.of(still);
        }
        StepMark.show(paper, still.step());
    }

    private void removePicture() {
        getChildren().remove(picture);
        picture.setImage(null);
        paper.setVisible(true);
    }

    /// The page of the slide that is on show, from 0.
    public int page() {
        return shown.map(Still::page).orElse(0);
    }

    /// A pane over the slide, in the coordinates of its canvas and with the colours of its theme, for what is drawn on
    /// it. It takes no mouse.
    public Pane overlay() {
        return overlay.orElseGet(() -> {
            var pane = new Pane();
            pane.setManaged(false);
            pane.setMouseTransparent(true);
            pane.getTransforms().add(scale);
            getChildren().add(pane);
            overlay = Optional.of(pane);
            requestLayout();
            return pane;
        });
    }

    /// Takes the pane over the slide away, and all that was drawn on it.
    public void removeOverlay() {
        overlay.ifPresent(getChildren()::remove);
        overlay = Optional.empty();
    }

    /// Shows a sheet that is no slide's.
    void put(Sheet sheet, DeckLook look) {
        canvas = look.canvas();
        removePicture();
        List<String> sheets = new ArrayList<>(List.of(LOOKS, look.theme().stylesheet()));
        look.own().stylesheet(look.theme()).ifPresent(sheets::add);
        if (!getStylesheets().equals(sheets)) {
            getStylesheets().setAll(sheets);
        }
        sheet.setManaged(false);
        paper.getStyleClass().setAll("slide");
        paper.getChildren().setAll(sheet);
        requestLayout();
    }

    /// Shows nothing.
    public void blank() {
        shown = Optional.empty();
        set = Optional.empty();
        removePicture();
        paper.getChildren().clear();
        paper.getStyleClass().setAll("slide-blank");
    }

    @Override
    protected void layoutChildren() {
        fitPicture();
        double factor = Math.min(getWidth() / canvas.width(), getHeight() / canvas.height());
        scale.setX(factor);
        scale.setY(factor);
        place(paper, factor);
        overlay.ifPresent(pane -> place(pane, factor));
    }

    // In another place the picture is of no use. The nodes come after the styles of this frame were given out.
    private void fitPicture() {
        if (picture.getParent() == null) {
            return;
        }
        picture.setFitWidth(getWidth());
        picture.setFitHeight(getHeight());
        if (shown.flatMap(this::picture).filter(picture.getImage()::equals).isEmpty()) {
            shown.ifPresent(this::showNodes);
            paper.applyCss();
        }
    }

    private void place(Pane pane, double factor) {
        pane.resizeRelocate(
                (getWidth() - canvas.width() * factor) / 2,
                (getHeight() - canvas.height() * factor) / 2,
                canvas.width(),
                canvas.height());
    }

    @Override
    protected double computePrefWidth(double height) {
        return height < 0 ? canvas.width() : height * canvas.ratio();
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? canvas.height() : width / canvas.ratio();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
