package org.lectern.ui.overview;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.lectern.talk.Talk;
import org.lectern.ui.Text;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.panel.Panel;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.PageStore;

/// All slides as thumbnails. Only those that are seen exist, so that a thousand slides are as good as ten.
public final class Overview extends Region implements Panel {

    private static final double WISH = 17;
    private static final double GAP = 1.5;
    private static final double MARGIN = 2;
    private static final double CAPTION = 1.9;
    private static final double WHEEL = 1.0;

    private final Talk talk;
    private final DeckLook look;
    private final PageStore pages;
    private final int current;
    private final IntConsumer goTo;
    private final Label title;
    private final Pane sheet = new Pane();
    private final Rectangle window = new Rectangle();
    private final ScrollBar bar = new ScrollBar();
    private final Map<Integer, Thumbnail> seen = new HashMap<>();
    private Choice choice;
    private ThumbnailGrid grid;
    private boolean reveal = true;

    /// @param current the slide that the presenter is at, from 1
    /// @param goTo goes to a slide, from 1, and closes the overview
    public Overview(Talk talk, DeckLook look, PageStore pages, int current, IntConsumer goTo) {
        getStyleClass().add("overview");
        this.talk = talk;
        this.look = look;
        this.pages = pages;
        this.current = current;
        this.goTo = goTo;
        choice = Choice.at(current - 1);
        grid = grid(0, 1);
        title = new Label(Text.get("overview.title", talk.size()));
        title.getStyleClass().add("overview-title");
        sheet.getStyleClass().add("overview-sheet");
        sheet.setClip(window);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        bar.valueProperty().subscribe(this::requestLayout);
        setOnScroll(event -> scrollTo(bar.getValue() - event.getDeltaY() * WHEEL));
        getChildren().addAll(title, sheet, bar);
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public boolean fills() {
        return true;
    }

    @Override
    public Answer handle(KeyStroke stroke) {
        if (stroke.equals(KeyStroke.press(KeyCode.ENTER)) || stroke.equals(KeyStroke.press(KeyCode.SPACE))) {
            goTo.accept(choice.index() + 1);
            return Answer.TAKEN;
        }
        return choice.after(stroke, grid, grid.columns() * grid.rowsOn(viewport()))
                .map(this::choose)
                .orElse(Answer.PASSED);
    }

    private Answer choose(Choice next) {
        choice = next;
        reveal = true;
        requestLayout();
        return Answer.TAKEN;
    }

    /// The slide that is chosen, from 1.
    public int chosen() {
        return choice.index() + 1;
    }

    /// How many thumbnails exist now.
    public int thumbnails() {
        return seen.size();
    }

    private void scrollTo(double value) {
        bar.setValue(Math.clamp(value, 0, bar.getMax()));
    }

    private double em() {
        return title.getFont().getSize() / 1.5;
    }

    private ThumbnailGrid grid(double width, double em) {
        return ThumbnailGrid.of(
                Math.max(width, 1),
                WISH * em,
                GAP * em,
                CAPTION * em,
                look.canvas().ratio(),
                talk.size());
    }

    private double viewport() {
        return sheet.getHeight();
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        double margin = MARGIN * em;
        double head = Math.ceil(title.prefHeight(-1)) + margin * 1.4;
        title.resizeRelocate(margin, margin * 0.7, getWidth() - 2 * margin, title.prefHeight(-1));
        double barWidth = bar.prefWidth(-1);
        // A border of half a gap, so that the mark around a thumbnail is not cut off.
        double border = GAP * em / 2;
        double width = getWidth() - 2 * margin - barWidth;
        grid = grid(width, em);
        sheet.resizeRelocate(margin - border, head - border, width + 2 * border, getHeight() - head + border);
        window.setWidth(sheet.getWidth());
        window.setHeight(sheet.getHeight());
        layoutBar(head, barWidth);
        layoutThumbnails(border);
    }

    private void layoutBar(double head, double barWidth) {
        double end = grid.end(viewport() - GAP * em());
        bar.setMax(end);
        bar.setVisibleAmount(end <= 0 ? 1 : end * viewport() / (viewport() + end));
        bar.setVisible(end > 0);
        bar.resizeRelocate(getWidth() - barWidth, head, barWidth, getHeight() - head);
        double value =
                reveal ? grid.revealing(choice.index(), bar.getValue(), viewport() - GAP * em()) : bar.getValue();
        reveal = false;
        scrollTo(value);
    }

    private void layoutThumbnails(double border) {
        int first = grid.firstSeen(bar.getValue());
        int last = grid.lastSeen(bar.getValue(), viewport());
        seen.entrySet().removeIf(entry -> entry.getKey() < first || entry.getKey() > last);
        sheet.getChildren().retainAll(seen.values());
        for (int index = first; index <= last; index++) {
            boolean fresh = !seen.containsKey(index);
            Thumbnail thumbnail = seen.computeIfAbsent(index, this::thumbnail);
            thumbnail.mark(index == current - 1, index == choice.index());
            thumbnail.resizeRelocate(
                    border + grid.x(index),
                    border + grid.y(index) - bar.getValue(),
                    grid.cellWidth(),
                    grid.cellHeight());
            if (fresh) {
                // It came after the styles of this frame were given out.
                thumbnail.applyCss();
                thumbnail.layout();
            }
        }
    }

    private Thumbnail thumbnail(int index) {
        Thumbnail thumbnail = new Thumbnail(index + 1, talk.slide(index + 1), pages.pages(talk.slide(index + 1), look));
        thumbnail.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> goTo.accept(index + 1));
        thumbnail.setManaged(false);
        sheet.getChildren().add(thumbnail);
        return thumbnail;
    }
}
