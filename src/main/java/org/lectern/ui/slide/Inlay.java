package org.lectern.ui.slide;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Something drawn that stands in a line of text as a word does, on its baseline: a formula, an emoji.
final class Inlay extends Region {

    private final double width;
    private final double ascent;
    private final double descent;
    private final Scale scale = new Scale(1, 1);

    /// @param drawing its left end and the baseline are at 0, 0
    /// @param width in logical pixels
    /// @param ascent above the baseline
    /// @param descent below the baseline
    Inlay(Node drawing, double width, double ascent, double descent) {
        this.width = width;
        this.ascent = ascent;
        this.descent = descent;
        drawing.setManaged(false);
        drawing.setLayoutY(ascent);
        var box = new Region() {
            {
                getChildren().add(drawing);
            }
        };
        box.setManaged(false);
        box.getTransforms().add(scale);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().add(box);
    }

    /// Width that it has when nothing limits it.
    double naturalWidth() {
        return width;
    }

    /// Makes it smaller where it would be wider than its line.
    void limit(double widest) {
        double factor = width > widest ? widest / width : 1;
        if (factor != scale.getX()) {
            scale.setX(factor);
            scale.setY(factor);
            requestLayout();
        }
    }

    @Override
    public double getBaselineOffset() {
        return ascent * scale.getY();
    }

    @Override
    protected double computePrefWidth(double height) {
        return width * scale.getX();
    }

    @Override
    protected double computePrefHeight(double ignored) {
        return (ascent + descent) * scale.getY();
    }
}
