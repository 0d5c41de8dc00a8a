package org.lectern.ui.slide;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Lays nodes out one below the other, each as wide as the stack, with the same gap between them.
final class Stack extends Region {

    private final double gap;
    private boolean centred;

    Stack(double gap, List<? extends Node> nodes) {
        this.gap = gap;
        getChildren().addAll(nodes);
    }

    /// Centres a list of items as a whole.
    void centre() {
        centred = getChildren().stream().anyMatch(Hanging.class::isInstance);
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream()
                .mapToDouble(node -> node.prefWidth(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double content = getManagedChildren().stream()
                .mapToDouble(node -> node.prefHeight(width))
                .sum();
        return content + gap * Math.max(0, getManagedChildren().size() - 1);
    }

    @Override
    protected void layoutChildren() {
        double width = centred ? Math.min(getWidth(), Math.ceil(prefWidth(-1))) : getWidth();
        double x = (getWidth() - width) / 2;
        double y = 0;
        for (Node node : getManagedChildren()) {
            double height = node.prefHeight(width);
            node.resizeRelocate(x, y, width, height);
            y += height + gap;
        }
    }
}
