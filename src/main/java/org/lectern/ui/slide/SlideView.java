package org.lectern.ui.slide;

import java.util.Objects;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
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
    private final Scale scale = new Scale();
    private Canvas canvas = Canvas.WIDE;

    /// A view that shows nothing yet.
    public SlideView() {
        getStyleClass().add("slide-view");
        paper.setManaged(false);
        paper.getTransforms().add(scale);
        getChildren().add(paper);
        blank();
    }

    /// Shows a slide at a step.
    ///
    /// @param step 0 for the slide as it comes, 1 after the first "next"; what appears later keeps its place free
    public void show(Slide slide, int step, DeckLook look) {
        canvas = look.canvas();
        getStylesheets().setAll(LOOKS, look.theme().stylesheet());
        paper.getStyleClass().setAll("slide");
        var title = new Text(120, 200, slide.titleText());
        title.setWrappingWidth(1680);
        title.setStyle("-fx-font-size: 72px");
        title.getStyleClass().add("ink");
        var body = new Text(120, 420, slide.text());
        body.setWrappingWidth(1680);
        body.setStyle("-fx-font-size: 36px");
        body.getStyleClass().add("ink");
        paper.getChildren().setAll(title, body);
        requestLayout();
    }

    /// Shows nothing.
    public void blank() {
        paper.getChildren().clear();
        paper.getStyleClass().setAll("slide-blank");
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth() / canvas.width(), getHeight() / canvas.height());
        scale.setX(factor);
        scale.setY(factor);
        paper.resizeRelocate(
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
