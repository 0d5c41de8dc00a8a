package org.lectern.ui.mirror;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import org.jspecify.annotations.Nullable;
import org.lectern.settings.Settings.Pointer;
import org.lectern.show.Spot;

/// The pointer: a dot in the pen's colour, or a dim slide with a clear circle. As large as the slide asks, whatever its
/// size; there is nothing here while nobody points.
final class PointerLayer extends Pane {

    /// Of the slide's height.
    private static final double DOT = 0.0125;
    private static final double RIM = 0.003;
    private static final double SPOTLIGHT = 0.19;

    private Optional<Spot> at = Optional.empty();
    private Pointer pointer = Pointer.DOT;

    PointerLayer() {
        setMouseTransparent(true);
        setManaged(false);
    }

    void show(Optional<Spot> spot, Pointer how) {
        if (!spot.equals(at) || how != pointer) {
            at = spot;
            pointer = how;
            draw();
        }
    }

    private void draw() {
        if (at.isEmpty()) {
            getChildren().clear();
            return;
        }
        double x = at.get().x() * getWidth();
        double y = at.get().y() * getHeight();
        switch (pointer) {
            case DOT -> dot(x, y);
            case SPOTLIGHT -> spotlight(x, y);
        }
    }

    private void dot(double x, double y) {
        if (only() instanceof Circle dot) {
            dot.setCenterX(x);
            dot.setCenterY(y);
        } else {
            Circle dot = new Circle(x, y, DOT * getHeight());
            dot.getStyleClass().add("pointer");
            dot.setStrokeWidth(Math.max(1, RIM * getHeight()));
            getChildren().setAll(dot);
        }
    }

    private void spotlight(double x, double y) {
        double radius = SPOTLIGHT * getHeight();
        List<PathElement> elements = List.of(
                new MoveTo(0, 0),
                new HLineTo(getWidth()),
                new VLineTo(getHeight()),
                new HLineTo(0),
                new ClosePath(),
                new MoveTo(x - radius, y),
                new ArcTo(radius, radius, 0, x + radius, y, false, true),
                new ArcTo(radius, radius, 0, x - radius, y, false, true),
                new ClosePath());
        if (only() instanceof Path dim) {
            dim.getElements().setAll(elements);
        } else {
            Path dim = new Path(elements);
            dim.setFillRule(FillRule.EVEN_ODD);
            dim.setStroke(null);
            dim.getStyleClass().add("spotlight");
            getChildren().setAll(dim);
        }
    }

    private @Nullable Node only() {
        return getChildren().isEmpty() ? null : getChildren().getFirst();
    }

    /// Draws again where the slide has another size now.
    void resized(double x, double y, double width, double height) {
        boolean same = width == getWidth() && height == getHeight();
        resizeRelocate(x, y, width, height);
        if (!same) {
            getChildren().clear();
            draw();
        }
    }
}
