package org.lectern.ui.mirror;

import java.util.List;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.lectern.show.Spot;
import org.lectern.ui.slide.Canvas;

/// A stroke as a smooth line: curves from the middle between two spots to the middle between the next two.
final class StrokePath extends Path {

    /// In logical pixels: as thick as the stems of a large title.
    private static final double WIDTH = 8;

    /// A line without any length has no ends to be rounded.
    private static final double DOT = 0.1;

    private final Canvas canvas;
    private List<Spot> spots;

    StrokePath(List<Spot> spots, Canvas canvas) {
        this.canvas = canvas;
        this.spots = spots.subList(0, 1);
        getStyleClass().add("pen");
        setFill(null);
        setStrokeWidth(WIDTH);
        setStrokeLineCap(StrokeLineCap.ROUND);
        setStrokeLineJoin(StrokeLineJoin.ROUND);
        Spot first = spots.getFirst();
        getElements().addAll(new MoveTo(x(first), y(first)), new LineTo(x(first) + DOT, y(first)));
        extend(spots);
    }

    boolean isBeginningOf(List<Spot> longer) {
        return longer.size() >= spots.size() && longer.subList(0, spots.size()).equals(spots);
    }

    /// Goes on to further spots.
    void extend(List<Spot> longer) {
        List<PathElement> elements = getElements();
        for (int i = spots.size(); i < longer.size(); i++) {
            Spot last = longer.get(i - 1);
            Spot next = longer.get(i);
            elements.removeLast();
            if (i > 1) {
                elements.add(new QuadCurveTo(x(last), y(last), (x(last) + x(next)) / 2, (y(last) + y(next)) / 2));
            }
            elements.add(new LineTo(x(next), y(next)));
        }
        spots = longer;
    }

    private double x(Spot spot) {
        return spot.x() * canvas.width();
    }

    private double y(Spot spot) {
        return spot.y() * canvas.height();
    }
}
