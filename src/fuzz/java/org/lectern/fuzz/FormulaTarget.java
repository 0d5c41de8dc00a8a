package org.lectern.fuzz;

import java.nio.charset.StandardCharsets;
import org.lectern.formula.Outline;
import org.lectern.formula.Tex;

/// Formulas in TeX: what the guard lets through is drawn, or refused by the library, in time.
public final class FormulaTarget {

    private FormulaTarget() {}

    /// Draws one formula.
    ///
    /// @param bytes of the formula, in UTF-8
    public static void fuzzerTestOneInput(byte[] bytes) {
        String tex = new String(bytes, StandardCharsets.UTF_8);
        for (Tex.Style style : Tex.Style.values()) {
            Tex.outline(tex, style).ifPresent(FormulaTarget::check);
        }
        Tex.wrapped(tex, 12).ifPresent(FormulaTarget::check);
    }

    private static void check(Outline outline) {
        if (!(outline.width() > 0) || !Double.isFinite(outline.ascent() + outline.descent())) {
            throw new AssertionError("an outline has a size: " + outline);
        }
    }
}
