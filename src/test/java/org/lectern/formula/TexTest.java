package org.lectern.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TexTest {

    private static boolean isDrawn(String tex) {
        return Tex.outline(tex, Tex.Style.DISPLAY).isPresent();
    }

    private static Outline outline(String tex, Tex.Style style) {
        return Tex.outline(tex, style).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a^2 + b^2 = c^2",
                "\\int_0^\\infty e^{-x^2}\\,dx = \\frac{\\sqrt{\\pi}}{2}",
                "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
                "\\begin{cases} x & x>0 \\\\ 0 & \\text{otherwise} \\end{cases}",
                "\\begin{aligned}[t] a &= b \\\\ &= c \\end{aligned}",
                "\\begin{align*} a &= b \\\\ &= c \\end{align*}",
                "\\begin{equation} a = b \\label{eq:one} \\end{equation}",
                "x = 1 \\tag{2}",
                "α + β ∈ ℝ",
                "\\text{größe} = 5",
                "\\operatorname*{argmax}_x f(x)",
                "\\lVert x \\rVert_2",
                "f : \\R \\to \\R",
                "\\color{red}{x} + \\textcolor{blue}{y}",
                "[0, 1) \\cup \\left\\{ 2 \\right\\}"
            })
    void whatSlidesHoldIsDrawn(String tex) {
        assertThat(isDrawn(tex)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\frac{1}{", "a}b", "\\nosuchcommand{x}", "\\left( x", "\\text{中文}"})
    void whatCannotBeUnderstoodIsNotDrawn(String tex) {
        assertThat(isDrawn(tex)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\includegraphics{/etc/passwd}",
                "\\includegraphics{http://localhost/x.png}",
                "\\input{/etc/passwd}",
                "\\jlmExternalFont{serif} x",
                "\\jlmDynamic{x}{y}",
                "\\jlmXML{<a/>}",
                "\\newcommand{\\x}{\\x\\x}\\x",
                "\\def\\x{y}\\x",
                "\\definecolor{a}{rgb}{1,0,0} x",
                "\\DeclareMathSizes{10}{10}{10}{10} x",
                "\\begin{array}{*{999}{*{999}{*{999}{c}}}} a \\end{array}",
                "\\hdotsfor{999999999}",
                "\\rule{99999999cm}{1cm}",
                "\\scalebox{99999999}{x}"
            })
    void whatReachesOutOrChangesOthersIsRefused(String tex) {
        assertThat(isDrawn(tex)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "\\sqrt{", "\\binom{1}{", "\\sideset{}{}{", "\\left(", "\\overline", "\\frac", "x_"})
    void nestingHasALimit(String opening) {
        assertThat(isDrawn(opening.repeat(1_000))).isFalse();
        assertThat(isDrawn(opening.repeat(TexGuard.MAX_DEPTH + 1) + "x" + "}".repeat(TexGuard.MAX_DEPTH + 1)))
                .isFalse();
    }

    @Test
    void groupsNestToTheLimit() {
        assertThat(isDrawn("{".repeat(TexGuard.MAX_DEPTH) + "x" + "}".repeat(TexGuard.MAX_DEPTH)))
                .isTrue();
    }

    @Test
    void lengthHasALimit() {
        assertThat(isDrawn("+".repeat(TexGuard.MAX_LENGTH + 1))).isFalse();
        assertThat(TexGuard.refuses("+".repeat(TexGuard.MAX_LENGTH))).isFalse();
    }

    @Test
    void aFormulaWiderThanAnyoneReadsIsRefused() {
        assertThat(isDrawn("W".repeat((int) Tex.LARGEST + 100))).isFalse();
    }

    @Test
    void whatAFormulaAsksForIsGoneInTheNext() {
        Outline before = outline("x + 1", Tex.Style.INLINE);
        Tex.outline("\\renewcommand{\\alpha}{y}", Tex.Style.INLINE);
        assertThat(isDrawn("\\alpha")).isTrue();
        assertThat(outline("x + 1", Tex.Style.INLINE)).isEqualTo(before);
    }

    @Test
    void aFractionStandsOnBothSidesOfTheBaseline() {
        Outline fraction = outline("\\frac{1}{2}", Tex.Style.DISPLAY);
        assertThat(fraction.ascent()).isGreaterThan(Outline.UNITS / 2);
        assertThat(fraction.descent()).isGreaterThan(Outline.UNITS / 3);
        assertThat(outline("\\frac{1}{2}", Tex.Style.INLINE).height()).isLessThan(fraction.height());
    }

    @Test
    void aWideFormulaGoesOnInFurtherRows() {
        Outline wrapped = Tex.wrapped("f(a + b) = a_{1 + 2} + b - c + \\frac{d = e}{g} + h", 6)
                .orElseThrow();
        assertThat(wrapped.width()).isLessThanOrEqualTo(6 * Outline.UNITS);
        assertThat(wrapped.height()).isGreaterThan(3 * Outline.UNITS);
        assertThat(Tex.wrapped("x^{-1}", 1)).isEqualTo(Tex.outline("x^{-1}", Tex.Style.DISPLAY));
    }

    @Test
    void boldFormulasAreHeavier() {
        assertThat(outline("x", Tex.Style.BOLD).path())
                .isNotEqualTo(outline("x", Tex.Style.INLINE).path());
    }
}
