package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// A number whose figures stand still: every figure has the same width, whatever the font, so that a running clock does
/// not tremble.
public final class Figures extends Region {

    private static final double CENTRE = 0.5;
    /// The width of a colon or a plus, by the width of a figure.
    private static final double SIGN = 0.55;

    private final Text ruler = new Text("0");
    private String shown = "";
    private double size = 16;

    /// No figures yet.
    public Figures() {
        getStyleClass().add("figures");
        ruler.setVisible(false);
        ruler.setManaged(false);
    }

    /// Shows that text.
    public void show(String text) {
        if (!text.equals(shown)) {
            shown = text;
            setAccessibleText(text);
            rebuild();
        }
    }

    /// What stands there.
    public String shown() {
        return shown;
    }

    /// Sets the height of the type, in pixels.
    public void setSize(double pixels) {
        if (pixels != size) {
            size = pixels;
            setStyle("-fx-font-size: " + size + "px");
            requestLayout();
        }
    }

    /// The largest size at which the text is no wider and no higher than that.
    public double fitting(double width, double height) {
        double cells = shown.isEmpty() ? 1 : units();
        double figure = figureWidth() / ruler.getFont().getSize();
        return Math.floor(Math.min(height / LINE, width / (cells * figure)));
    }

    private static final double LINE = 1.18;

    private void rebuild() {
        List<Text> cells = new ArrayList<>();
        for (int i = 0; i < shown.length(); i++) {
            Text cell = new Text(shown.substring(i, i + 1));
            cell.setTextOrigin(VPos.CENTER);
            cell.getStyleClass().add("figure");
            cells.add(cell);
        }
        ruler.getStyleClass().setAll("figure");
        getChildren().setAll(cells);
        getChildren().add(ruler);
        requestLayout();
    }

    private double units() {
        return shown.chars().mapToDouble(c -> unit((char) c)).sum();
    }

    private static double unit(char c) {
        return Character.isDigit(c) ? 1 : SIGN;
    }

    private double figureWidth() {
        Font font = ruler.getFont();
        Text text = new Text("0");
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(units() * figureWidth());
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(size * LINE);
    }

    @Override
    protected void layoutChildren() {
        double figure = figureWidth();
        double x = 0;
        for (int i = 0; i < shown.length(); i++) {
            Text cell = (Text) getChildren().get(i);
            double width = figure * unit(shown.charAt(i));
            // In one move: a place that changes twice within a layout asks for the next one, and so on for ever.
            Bounds bounds = cell.getLayoutBounds();
            cell.relocate(x + (width - bounds.getWidth()) * CENTRE, getHeight() * CENTRE + bounds.getMinY());
            x += width;
        }
    }
}
