package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.lectern.formula.Tex;
import org.lectern.ui.slide.LayoutCheck.Kind;

/// The check of layouts sees what is wrong, in nodes that are placed wrongly on purpose.
class BadLayoutTest {

    @Test
    void textThatStandsWellIsFine() {
        assertThat(found(() -> List.of(line("Well placed", 40, 120, 120, 400), line("Below it", 40, 120, 300, 400))))
                .isEmpty();
    }

    @Test
    void textBelowTheEdgeRunsOffTheSlide() {
        assertThat(found(() -> List.of(line("Low", 40, 120, 1050, 400)))).containsExactly(Kind.OUTSIDE_CANVAS);
    }

    @Test
    void textBeyondTheSideRunsOffTheSlide() {
        assertThat(found(() -> List.of(placed(text("A long line of words", 60), 1700, 300))))
                .containsExactly(Kind.OUTSIDE_CANVAS);
    }

    @Test
    void aTallParagraphThatLosesItsLastLineRunsOffTheSlide() {
        String words = "Words that go on and on ".repeat(60);
        assertThat(found(() -> List.of(line(words, 40, 120, 500, 1000)))).containsExactly(Kind.OUTSIDE_CANVAS);
    }

    @Test
    void aWordWiderThanItsParagraphLeavesItsBox() {
        assertThat(found(() -> List.of(narrow("Donaudampfschifffahrt\u0301sgesellschaft", 60, 200))))
                .contains(Kind.OUTSIDE_BOX);
    }

    @Test
    void aParagraphHigherThanItsPlaceLeavesIt() {
        assertThat(found(() -> {
                    Region line = line("Words that need more than one line here", 60, 120, 200, 300);
                    line.resize(300, 60);
                    return List.of(line);
                }))
                .containsExactly(Kind.OUTSIDE_BOX);
    }

    @Test
    void aPartThatOutgrowsWhatTheSheetGaveItIsSeen() {
        assertThat(found(() -> {
                    var stack = new Stack(
                            20, List.of(Line.of("One", Line.Setting.text(60)), Line.of("Two", Line.Setting.text(60))));
                    stack.resizeRelocate(120, 120, 400, 80);
                    return List.of(stack);
                }))
                .containsExactly(Kind.OUTSIDE_BOX);
    }

    @Test
    void linesOnTopOfEachOtherOverlap() {
        assertThat(found(() -> List.of(line("One thing", 40, 120, 200, 400), line("Another", 40, 200, 220, 400))))
                .containsExactly(Kind.OVERLAP);
    }

    @Test
    void wordsThatArePlacedOneByOneMayNotOverlapEither() {
        assertThat(found(() -> {
                    var row = new Pane(placed(text("One", 40), 0, 0), placed(text("Two", 40), 20, 0));
                    row.resizeRelocate(120, 120, 400, 80);
                    return List.of(row);
                }))
                .containsExactly(Kind.OVERLAP);
    }

    @Test
    void textOnAPictureOverlapsIt() {
        assertThat(found(() -> List.of(picture(120, 120), line("On it", 40, 150, 150, 300))))
                .containsExactly(Kind.OVERLAP);
    }

    @Test
    void aPictureBeyondTheEdgeRunsOffTheSlide() {
        assertThat(found(() -> List.of(picture(1600, 900)))).containsExactly(Kind.OUTSIDE_CANVAS);
    }

    @Test
    void theFloorsOfTypeAreThirtyForTextAndTwentyFourForCode() {
        assertThat(found(() -> List.of(line("Small", 29.9, 120, 120, 400)))).containsExactly(Kind.SMALL_TEXT);
        assertThat(found(() -> List.of(line("Enough", 30, 120, 120, 400)))).isEmpty();
        assertThat(found(() -> List.of(code(23.9)))).containsExactly(Kind.SMALL_TEXT);
        assertThat(found(() -> List.of(code(24)))).isEmpty();
    }

    @Test
    void formulasAreMeasuredLikeText() {
        assertThat(found(() -> List.of(formula(40, 120, 1070)))).containsExactly(Kind.OUTSIDE_CANVAS);
        assertThat(found(() -> List.of(formula(40, 120, 200), line("On it", 40, 130, 200, 400))))
                .containsExactly(Kind.OVERLAP);
        assertThat(found(() -> List.of(formula(40, 120, 200), line("Below it", 40, 120, 400, 400))))
                .isEmpty();
    }

    @Test
    void aFormulaThatIsMadeSmallerHasTheFloorOfText() {
        assertThat(found(() -> List.of(formula(29, 120, 120)))).containsExactly(Kind.SMALL_TEXT);
        assertThat(found(() -> {
                    Inlay wide = formula(40, 120, 200);
                    wide.limit(wide.naturalWidth() / 2);
                    return List.of(wide);
                }))
                .containsExactly(Kind.SMALL_TEXT);
    }

    @Test
    void emojiAreMeasuredLikeTextAndAreNoPictures() {
        assertThat(found(() -> List.of(line("so 😀 it is", 40, 120, 120, 400)))).isEmpty();
        assertThat(found(() -> List.of(line("😀", 29, 120, 120, 400)))).containsExactly(Kind.SMALL_TEXT);
        assertThat(found(() -> List.of(line("😀", 40, 1890, 120, 100)))).containsExactly(Kind.OUTSIDE_CANVAS);
    }

    @Test
    void nodesInsideOthersAreFoundWhereTheyStand() {
        assertThat(found(() -> {
                    var inner = new StackPane(Line.of("Deep inside", Line.Setting.text(40)));
                    var outer = new Pane(inner);
                    inner.resizeRelocate(0, 900, 400, 80);
                    outer.resizeRelocate(120, 150, 400, 1000);
                    return List.of(outer);
                }))
                .containsExactly(Kind.OUTSIDE_CANVAS);
    }

    private static List<Kind> found(Supplier<List<? extends Node>> parts) {
        return TestScreen.SCREEN.onToolkitThread(() -> {
            var sheet = new Pane();
            sheet.resize(1920, 1080);
            parts.get().forEach(part -> {
                part.setManaged(false);
                sheet.getChildren().add(part);
            });
            return LayoutCheck.kinds(sheet, Canvas.WIDE);
        });
    }

    private static Line line(String words, double size, double x, double y, double width) {
        Line line = Line.of(words, Line.Setting.text(size));
        line.resizeRelocate(x, y, width, line.prefHeight(width));
        return line;
    }

    private static Inlay formula(double size, double x, double y) {
        String tex = "x+y";
        Inlay formula = FormulaShape.display(Tex.outline(tex, Tex.Style.DISPLAY).orElseThrow(), tex, size);
        formula.resizeRelocate(x, y, formula.prefWidth(-1), formula.prefHeight(-1));
        return formula;
    }

    private static Line narrow(String word, double size, double width) {
        Line line = line(word, size, 120, 200, 1600);
        line.resize(width, line.prefHeight(1600));
        return line;
    }

    private static Text code(double size) {
        Text text = text("x = 1", size);
        text.getStyleClass().add("code");
        return placed(text, 120, 120);
    }

    private static Text text(String words, double size) {
        var text = new Text(words);
        text.setFont(Face.TEXT.at(size));
        return text;
    }

    private static <N extends Node> N placed(N node, double x, double y) {
        node.relocate(x, y);
        return node;
    }

    private static Node picture(double x, double y) {
        return placed(new ImageView(new WritableImage(400, 300)), x, y);
    }
}
