package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Times and numbers on one line, every figure as wide as the widest, so that figures stand below each other.
final class Tabular extends Region {

    /// As wide as a figure, with nothing to be seen.
    static final String NO_FIGURE = "\u2007";

    private static final String FIGURES = "0123456789";

    private final double figure;
    private final double height;

    /// @param figures such as `9:30 – 10:15`
    Tabular(String figures, Line.Setting setting) {
        figure = FIGURES.chars()
                .mapToDouble(digit -> width(text(Character.toString(digit), setting)))
                .max()
                .orElse(0);
        Line like = Line.of(figures, setting);
        height = like.prefHeight(-1);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(figures);
        List<Text> cells = new ArrayList<>();
        figures.codePoints().forEach(letter -> cells.add(text(Character.toString(letter), setting)));
        getChildren().addAll(cells);
    }

    private static Text text(String letter, Line.Setting setting) {
        var text = new Text(letter);
        text.setFont(setting.face().at(setting.size()));
        text.getStyleClass().setAll(setting.colour());
        return text;
    }

    private static double width(Text text) {
        return text.getLayoutBounds().getWidth();
    }

    private double cell(Text text) {
        return (FIGURES + NO_FIGURE).contains(text.getText()) ? figure : width(text);
    }

    @Override
    protected double computePrefWidth(double ignored) {
        return Math.ceil(
                getChildren().stream().mapToDouble(node -> cell((Text) node)).sum());
    }

    @Override
    protected double computePrefHeight(double ignored) {
        return height;
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (var node : getChildren()) {
            Text text = (Text) node;
            double cell = cell(text);
            text.relocate(x + (cell - width(text)) / 2, 0);
            x += cell;
        }
    }
}
