package org.lectern.ui.check;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.deck.Problem;
import org.lectern.deck.Slide;
import org.lectern.formula.Tex;

/// Finds formulas that cannot be drawn: their slide shows them as they are written.
record FormulaCheck(Subject subject) {

    private static final int LONGEST_QUOTATION = 60;

    List<Problem> problems() {
        return subject.slides().stream().flatMap(this::of).toList();
    }

    private Stream<Problem> of(Slide slide) {
        return Content.formulas(slide).stream()
                .filter(formula -> Tex.outline(formula.tex(), formula.style()).isEmpty())
                .map(Content.Formula::tex)
                .distinct()
                .map(tex -> problem(slide, tex.strip()));
    }

    private Problem problem(Slide slide, String tex) {
        String first = Quotation.firstLine(tex);
        return Problem.warning(
                "formula",
                "The formula “" + Quotation.shortened(first, LONGEST_QUOTATION)
                        + "” cannot be drawn and is shown as it is written.",
                subject.find(slide, first));
    }
}
