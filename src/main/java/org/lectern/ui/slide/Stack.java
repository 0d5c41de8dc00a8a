package org.lectern.ui.slide;

import java.util.Collections;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Lays nodes out one below the other, each as wide as the stack.
final class Stack extends Region {

    private final List<Double> gaps;
    private boolean centred;

    /// With the same gap between them.
    Stack(double gap, List<? extends Node> nodes) {
        this(Collections.nCopies(Math.max(0, nodes.size() - 1), gap), nodes);
    }

    /// @param gaps one less than there are nodes
    Stack(List<Double> gaps, List<? extends Node> nodes) {
        this.gaps = List.copyOf(gaps);
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
        return getChildren().stream()
                .mapToDouble(node -> node.prefWidth(-1))
                .max()
                .orElse(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double content = getChildren().stream()
                .mapToDouble(node -> node.prefHeight(width))
                .sum();
        return content + gaps.stream().mapToDouble(Double::doubleValue).sum();
    }

    @Override
    protected void layoutChildren() {
        double width = centred ? Math.min(getWidth(), Math.ceil(prefWidth(-1))) : getWidth();
        double x = (getWidth() - width) / 2;
        double y = 0;
        for (int i = 0; i < getChildren().size(); i++) {
            Node node = getChildren().get(i);
            double height = node.prefHeight(width);
            node.resizeRelocate(x, y, width, height);
            y += height + (i < gaps.size() ? gaps.get(i) : 0);
        }
    }
}
