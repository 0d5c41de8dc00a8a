package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.blocks;
import static org.lectern.parse.markdown.Reads.inlines;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

/// Formulas in Markdown, and what only looks like one.
class FormulaContentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Block\n$$ {1|3|all}\n\\begin{aligned}\na &= b\n\\end{aligned}\n$$\n",
                "Block\n$$\n\\begin{aligned}\n\na &= b\n\n\\end{aligned}\n$$\n"
            })
    void aFormulaMayHaveLinesThatAreLitAndBlankOnes(String markdown) {
        assertThat(blocks(markdown))
                .containsExactly(
                        Block.paragraph("Block"), new Block.Formula("\\begin{aligned}\na &= b\n\\end{aligned}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$$\na\n+ b\n= c\n$$\n",
                "\\[\na\n+ b\n= c\n\\]\n",
                "```math\na\n+ b\n= c\n```\n",
                "```latex +render\na\n+ b\n= c\n```\n"
            })
    void formulasOnLinesOfTheirOwnAreNoLists(String text) {
        assertThat(blocks(text)).containsExactly(new Block.Formula("a\n+ b\n= c"));
    }

    @Test
    void bracketsAloneOnALineHoldAFormula() {
        assertThat(blocks("\\[ x^2 \\]\n")).containsExactly(new Block.Formula("x^2"));
        assertThat(inlines("see \\[1\\]")).containsExactly(text("see [1]"));
    }

    @Test
    void dollarsThatNothingClosesAreText() {
        assertThat(blocks("$$\n\n- a\n")).hasSize(2);
        assertThat(blocks("```\n$$\nx\n$$\n```\n")).containsExactly(Block.preformatted("$$\nx\n$$"));
    }

    @Test
    void formulasAreFoundAndPricesAreNot() {
        assertThat(inlines("so $a_1 + b_2$ it is")).contains(new Inline.Formula("a_1 + b_2"));
        assertThat(inlines("from $5 to $10")).containsExactly(text("from $5 to $10"));
        assertThat(inlines("$20,000 and $30,000")).containsExactly(text("$20,000 and $30,000"));
        assertThat(inlines("from $5 to $10, in steps of $x$")).contains(text("from $5 to $10, in steps of "));
        assertThat(blocks("$$\nx^2\n$$\n")).containsExactly(new Block.Formula("x^2"));
    }

    private static Inline text(String text) {
        return new Inline.Text(text);
    }
}
