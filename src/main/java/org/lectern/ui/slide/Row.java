package org.lectern.ui.slide;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Lays nodes out side by side at given widths, aligned at the top.
final class Row extends Region {

    private final double gap;
    private final List<Double> widths;

    /// @param widths one for each node, in logical pixels
    Row(double gap, List<Double> widths, List<? extends Node> nodes) {
        this.gap = gap;
        this.widths = List.copyOf(widths);
        getChildren().addAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        double columns = widths.stream().mapToDouble(Double::doubleValue).sum();
        return columns + gap * Math.max(0, widths.size() - 1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double highest = 0;
        for (int i = 0; i < getChildren().size(); i++) {
            highest = Math.max(highest, getChildren().get(i).prefHeight(widths.get(i)));
        }
        return highest;
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < getChildren().size(); i++) {
            Node node = getChildren().get(i);
            node.resizeRelocate(x, 0, widths.get(i), node.prefHeight(widths.get(i)));
            x += widths.get(i) + gap;
        }
    }
}
