package org.lectern.ui.mirror;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.lectern.show.Spot;
import org.lectern.show.Stroke;
import org.lectern.ui.slide.Canvas;
import org.lectern.ui.slide.SlideView;

/// The strokes over a slide. Where nothing is drawn there is no layer either.
final class InkLayer {

    private final SlideView slide;
    private List<Stroke> shown = List.of();
    private Optional<StrokePath> drawing = Optional.empty();
    private Canvas canvas = Canvas.WIDE;

    InkLayer(SlideView slide) {
        this.slide = slide;
    }

    /// Shows what was drawn, and what is being drawn.
    void show(List<Stroke> strokes, List<Spot> begun, Canvas on) {
        if (strokes.isEmpty() && begun.isEmpty()) {
            if (!shown.isEmpty() || drawing.isPresent()) {
                slide.removeOverlay();
                shown = List.of();
                drawing = Optional.empty();
            }
            return;
        }
        showDone(strokes, on);
        showBegun(begun);
    }

    private void showDone(List<Stroke> strokes, Canvas on) {
        if (strokes.equals(shown) && on.equals(canvas)) {
            return;
        }
        List<Node> nodes = slide.overlay().getChildren();
        boolean more = on.equals(canvas)
                && strokes.size() > shown.size()
                && strokes.subList(0, shown.size()).equals(shown);
        List<Node> kept = more ? new ArrayList<>(nodes.subList(0, shown.size())) : new ArrayList<>();
        canvas = on;
        strokes.subList(kept.size(), strokes.size()).forEach(stroke -> kept.add(new StrokePath(stroke.spots(), on)));
        slide.overlay().getChildren().setAll(kept);
        shown = strokes;
        drawing = Optional.empty();
    }

    private void showBegun(List<Spot> begun) {
        Pane overlay = slide.overlay();
        if (drawing.filter(path -> path.isBeginningOf(begun)).isPresent()) {
            drawing.get().extend(begun);
            return;
        }
        drawing.ifPresent(overlay.getChildren()::remove);
        drawing = begun.isEmpty() ? Optional.empty() : Optional.of(new StrokePath(begun, canvas));
        drawing.ifPresent(overlay.getChildren()::add);
    }
}
