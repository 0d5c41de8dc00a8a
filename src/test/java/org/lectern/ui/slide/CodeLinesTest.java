package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeLinesTest {

    @Test
    void commonIndentationIsRemoved() {
        assertThat(CodeLines.lines("    if (x)\n\n      y();")).containsExactly("if (x)", "", "  y();");
    }

    @Test
    void tabsBecomeSpacesToTheNextStop() {
        assertThat(CodeLines.lines("x\ty")).containsExactly("x   y");
    }

    @Test
    void longLineGoesOnAfterAComma() {
        assertThat(CodeLines.wrapped("call(first, second)", 16))
                .containsExactly(new CodeLines.Shown(1, 0, "call(first, "), new CodeLines.Shown(1, 12, "second)"));
    }

    @Test
    void lineWithoutAPlaceToBreakIsCut() {
        assertThat(CodeLines.wrapped("x".repeat(20), 12))
                .containsExactly(new CodeLines.Shown(1, 0, "x".repeat(12)), new CodeLines.Shown(1, 12, "x".repeat(8)));
    }

    @Test
    void eastAsianLettersTakeTwoColumns() {
        assertThat(CodeLines.columns("漢字 ab", 80)).isEqualTo(7);
    }

    @Test
    void lineOfDataIsCutAtTheLimit() {
        assertThat(CodeLines.lines("x".repeat(CodeLines.LONGEST_LINE))).hasSize(1);
        assertThat(CodeLines.lines("x".repeat(CodeLines.LONGEST_LINE + 1))).hasSize(2);
    }

    @Test
    void aLineThatIsFarTooLongDecidesNothing() {
        String code = "a\n" + "b".repeat(40) + "\n" + "c".repeat(300);
        assertThat(CodeLines.columns(code, 60)).isEqualTo(40);
        assertThat(CodeLines.columns("c".repeat(300), 60)).isEqualTo(60);
        assertThat(CodeLines.columns(("c".repeat(80) + "\n").repeat(4), 60)).isEqualTo(80);
    }
}
