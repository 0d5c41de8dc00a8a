package org.lectern.ui.slide;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A mark that hangs out to the left of its content: a bullet, a number, a tick.
final class Hanging extends Region {

    private final Node mark;
    private final Region content;
    private final double indent;

    /// @param indent from the mark's left edge to the content's, in logical pixels
    Hanging(Node mark, Region content, double indent) {
        this.mark = mark;
        this.content = content;
        this.indent = indent;
        getChildren().addAll(mark, content);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return indent + content.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(content.prefHeight(Math.max(1, width - indent)), mark.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(1, getWidth() - indent);
        content.resizeRelocate(indent, 0, width, content.prefHeight(width));
        mark.resizeRelocate(0, lead(content), mark.prefWidth(-1), mark.prefHeight(-1));
    }

    /// How much lower than the mark's the first line of the content stands.
    private static double lead(Node node) {
        return switch (node) {
            case Line line -> line.lead();
            case Stack stack ->
                stack.getChildrenUnmodifiable().stream()
                        .findFirst()
                        .map(Hanging::lead)
                        .orElse(0.0);
            default -> 0;
        };
    }
}
