package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.AccessibleRole;
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
    private final Scale scale = new Scale();
    private Canvas canvas = Canvas.WIDE;
    private Optional<Shown> shown = Optional.empty();

    private Optional<Pane> overlay = Optional.empty();

    private record Shown(SlidePages pages, int page) {}

    /// A view that shows nothing yet.
    public SlideView() {
        getStyleClass().add("slide-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        paper.setManaged(false);
        paper.getTransforms().add(scale);
        getChildren().add(paper);
        blank();
    }

    /// Shows a slide at a step.
    ///
    /// @param step 0 for the slide as it comes, 1 after the first "next"; what appears later keeps its place free.
    ///     The steps of a slide are those of its [SlidePages]
    public void show(Slide slide, int step, DeckLook look) {
        say(slide);
        show(SlidePages.of(slide, look), step, look);
    }

    /// Gives the words of a slide to those who cannot see it.
    public void say(Slide slide) {
        setAccessibleText((slide.titleText() + "\n" + slide.text()).strip());
    }

    /// Shows a slide whose pages are known already.
    ///
    /// @param step as above
    public void show(SlidePages pages, int step, DeckLook look) {
        int page = pages.pageAt(step);
        if (!shown.filter(on -> on.pages().equals(pages) && on.page() == page).isPresent()) {
            put(pages.sheet(page), look);
            shown = Optional.of(new Shown(pages, page));
        }
        StepMark.show(paper, pages.slideStepAt(step));
    }

    /// Shows a slide as a picture of it: its first page, with all that appears on it.
    public void preview(Slide slide, DeckLook look) {
        SlidePages pages = SlidePages.of(slide, look);
        show(pages, pages.lastStepOf(0), look);
    }

    /// The page of the slide that is on show, from 0.
    public int page() {
        return shown.map(Shown::page).orElse(0);
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
        List<String> sheets = new ArrayList<>(List.of(LOOKS, look.theme().stylesheet()));
        look.own().stylesheet().ifPresent(sheets::add);
        getStylesheets().setAll(sheets);
        sheet.setManaged(false);
        paper.getStyleClass().setAll("slide");
        paper.getChildren().setAll(sheet);
        requestLayout();
    }

    /// Shows nothing.
    public void blank() {
        shown = Optional.empty();
        paper.getChildren().clear();
        paper.getStyleClass().setAll("slide-blank");
    }

    @Override
    protected void layoutChildren() {
        double factor = Math.min(getWidth() / canvas.width(), getHeight() / canvas.height());
        scale.setX(factor);
        scale.setY(factor);
        place(paper, factor);
        overlay.ifPresent(pane -> place(pane, factor));
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
