package org.lectern.ui.slide;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Something drawn that stands in a line of text as a word does, on its baseline: a formula, an emoji.
final class Inlay extends Region {

    /// How much room it takes, in logical pixels.
    ///
    /// @param ascent above the baseline
    /// @param descent below the baseline
    record Extent(double width, double ascent, double descent) {}

    private final Extent extent;
    private final String words;
    private final double size;
    private final Scale scale = new Scale(1, 1);

    /// @param drawing its left end and the baseline are at 0, 0
    /// @param words as they stand in the deck
    /// @param size of the text around, in logical pixels
    Inlay(Node drawing, Extent extent, String words, double size) {
        this.extent = extent;
        this.words = words;
        this.size = size;
        drawing.setManaged(false);
        drawing.setLayoutY(extent.ascent());
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
        return extent.width();
    }

    /// What it says, as it stands in the deck.
    String words() {
        return words;
    }

    /// The size of the text that it looks like, in logical pixels: that of the text around, unless it was limited.
    double size() {
        return size * scale.getX();
    }

    /// Makes it smaller where it would be wider than its line.
    void limit(double widest) {
        double factor = extent.width() > widest ? widest / extent.width() : 1;
        if (factor != scale.getX()) {
            scale.setX(factor);
            scale.setY(factor);
            requestLayout();
        }
    }

    @Override
    public double getBaselineOffset() {
        return extent.ascent() * scale.getY();
    }

    @Override
    protected double computePrefWidth(double height) {
        return extent.width() * scale.getX();
    }

    @Override
    protected double computePrefHeight(double ignored) {
        return (extent.ascent() + extent.descent()) * scale.getY();
    }
}
