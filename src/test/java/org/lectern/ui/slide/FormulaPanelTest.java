package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

class FormulaPanelTest {

    private static Region panel(String tex, double width) {
        return TestScreen.SCREEN.onToolkitThread(() -> {
            Region panel = FormulaPanel.of(new Block.Formula(tex), 40, width);
            panel.resize(width, panel.prefHeight(width));
            panel.layout();
            return panel;
        });
    }

    private static Node formula(Region panel) {
        return panel.getChildrenUnmodifiable().getFirst();
    }

    @Test
    void aFormulaStandsInTheMiddle() {
        Node formula = formula(panel("E = mc^2", 1000));
        double right = 1000 - formula.getLayoutX() - formula.getLayoutBounds().getWidth();
        assertThat(formula.getLayoutX()).isPositive().isCloseTo(right, offset(0.5));
    }

    @Test
    void aWideFormulaIsMadeSmallerToFit() {
        Region panel = panel("a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p", 300);
        assertThat(formula(panel).getLayoutBounds().getWidth()).isLessThanOrEqualTo(300.01);
    }

    @Test
    void whatCannotBeUnderstoodIsShownAsCode() {
        assertThat(panel("\\nosuchcommand", 1000)).isInstanceOf(CodePanel.class);
        assertThat(Run.of(List.of(new Inline.Formula("\\nosuchcommand"))))
                .extracting(Run::kind)
                .containsExactly(Run.Kind.CODE);
    }

    @Test
    void aFormulaInALineStandsOnItsBaseline() {
        TestScreen.SCREEN.onToolkitThread(() -> {
            var line =
                    Line.of(List.of(new Inline.Text("so "), new Inline.Formula("\\frac{a}{b}")), Line.Setting.text(40));
            line.resize(500, line.prefHeight(500));
            line.layout();
            var flow = (Region) line.getChildrenUnmodifiable().getFirst();
            flow.layout();
            Node word = flow.getChildrenUnmodifiable().getFirst();
            Node formula = flow.getChildrenUnmodifiable().getLast();
            double baseline = word.getLayoutY() + word.getLayoutBounds().getMinY() + word.getBaselineOffset();
            assertThat(formula.getLayoutY() + formula.getBaselineOffset()).isCloseTo(baseline, offset(1.0));
            return line;
        });
    }
}
