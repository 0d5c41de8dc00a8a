package org.lectern.ui.slide;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.lectern.deck.Block;
import org.lectern.formula.Outline;
import org.lectern.formula.Tex;

/// A formula on lines of its own, in the middle, made smaller where it is wider than its place.
final class FormulaPanel extends Region {

    private final Inlay formula;

    private FormulaPanel(Inlay formula) {
        this.formula = formula;
        getChildren().add(formula);
    }

    /// The formula, or its source as code when it cannot be understood.
    ///
    /// @param size of the text around, in logical pixels
    /// @param width that it may take
    static Region of(Block.Formula block, double size, double width) {
        return Tex.outline(block.tex(), Tex.Style.DISPLAY)
                .map(outline -> fitting(outline, block.tex(), size, width))
                .<Region>map(outline -> new FormulaPanel(FormulaShape.display(outline, block.tex(), size)))
                .orElseGet(() -> new CodePanel(Block.preformatted(block.tex()), size, width));
    }

    /// A formula is made smaller down to the floor of type; one that is wider still goes on in a further row.
    private static Outline fitting(Outline outline, String tex, double size, double width) {
        double smallest = FormulaShape.width(outline, Math.min(size, Sizes.TEXT_FLOOR));
        return smallest <= width
                ? outline
                : Tex.wrapped(tex, width / FormulaShape.em(size)).orElse(outline);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return formula.naturalWidth();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) {
            formula.limit(width);
        }
        return formula.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        formula.limit(getWidth());
        double wide = formula.prefWidth(-1);
        formula.resizeRelocate((getWidth() - wide) / 2, 0, wide, formula.prefHeight(-1));
    }
}
