package org.lectern.ui.slide;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.lectern.formula.Outline;
import org.lectern.formula.Tex;

/// Formulas as shapes, in the colour and the size of the text around them, and sharp at any magnification.
final class FormulaShape {

    /// The letters of formulas look smaller than the text face at the same size.
    private static final double RATIO = 1.14;

    private FormulaShape() {}

    /// A formula for a line of text.
    static Inlay inline(Outline outline, String tex, Line.Setting setting) {
        return inlay(outline, tex, setting.size(), setting.colour());
    }

    /// The outline of a formula inside a line.
    static Optional<Outline> outline(String tex, boolean bold) {
        return Tex.outline(tex, bold ? Tex.Style.BOLD : Tex.Style.INLINE);
    }

    /// A formula on lines of its own.
    static Inlay display(Outline outline, String tex, double size) {
        return inlay(outline, tex, size, "ink");
    }

    /// The size of the formula's own type in text of a size.
    static double em(double size) {
        return size * RATIO;
    }

    /// How wide a formula is in text of a size.
    static double width(Outline outline, double size) {
        return outline.width() * em(size) / Outline.UNITS;
    }

    private static Inlay inlay(Outline outline, String tex, double size, String colour) {
        double unit = em(size) / Outline.UNITS;
        var extent = new Inlay.Extent(outline.width() * unit, outline.ascent() * unit, outline.descent() * unit);
        return new Inlay(shape(outline, unit, colour), extent, tex, size);
    }

    private static Node shape(Outline outline, double unit, String colour) {
        var path = new SVGPath();
        path.setContent(outline.path());
        path.getStyleClass().setAll(colour, "formula");
        path.getTransforms().add(new Scale(unit, unit));
        return path;
    }
}
