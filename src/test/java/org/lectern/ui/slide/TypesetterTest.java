package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;

class TypesetterTest {

    @Test
    void allCodeOfASlideIsOfOneSize() {
        List<Block> blocks =
                List.of(Block.preformatted("short"), Block.preformatted("x".repeat(60)), Block.paragraph("between"));
        TestScreen.SCREEN.onToolkitThread(() -> {
            Node set = new Typesetter(new DeckFiles(Optional.empty())).blocks(blocks, 60, 1600);
            assertThat(nodes(set).filter(CodePanel.class::isInstance).map(CodePanel.class::cast))
                    .hasSize(2)
                    .extracting(CodePanel::codeSize)
                    .containsOnly(41.0);
            return "";
        });
    }

    @Test
    void headingsOfALowerLevelAreQuieter() {
        List<Block> blocks = List.of(
                new Block.Heading(3, List.of(new Inline.Text("upper"))),
                new Block.Heading(4, List.of(new Inline.Text("lower"))));
        TestScreen.SCREEN.onToolkitThread(() -> {
            Node set = new Typesetter(new DeckFiles(Optional.empty())).blocks(blocks, 60, 1600);
            assertThat(nodes(set)
                            .filter(Text.class::isInstance)
                            .map(text -> text.getStyleClass().getFirst()))
                    .containsExactly("ink", "muted");
            return "";
        });
    }

    @Test
    void noWordIsLostHoweverDeepItStands() {
        List<Block> list = List.of(Block.paragraph("the last"), Block.paragraph("words"));
        for (int depth = 30; depth > 0; depth--) {
            list = List.of(
                    Block.paragraph("level " + depth),
                    new Block.BulletList(List.of(new ListItem(list, 0, Optional.empty()))));
        }
        List<Block> blocks = list;
        TestScreen.SCREEN.onToolkitThread(() -> {
            Node set = new Typesetter(new DeckFiles(Optional.empty())).blocks(blocks, 40, 1600);
            assertThat(words(set)).contains("level 1", "level 30", "the last", "words");
            return "";
        });
    }

    @Test
    void noWordIsLostHoweverDeepItIsStressed() {
        Inline inline = new Inline.Text("inmost");
        for (int depth = 0; depth < 50; depth++) {
            inline = new Inline.Emphasis(List.of(inline));
        }
        assertThat(Run.of(List.of(inline))).extracting(Run::text).containsExactly("inmost");
    }

    private static String words(Node set) {
        return nodes(set)
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText().strip())
                .collect(Collectors.joining(" "));
    }

    @Test
    void boldTypeWithoutABoldFaceIsThickened() {
        TestScreen.SCREEN.onToolkitThread(() -> {
            assertThat(nodes(Line.of("題 Title", Line.Setting.title(60)))
                            .filter(Text.class::isInstance)
                            .map(text -> text.getStyleClass().contains("thickened")))
                    .containsExactly(true, false);
            assertThat(nodes(Line.of("題", Line.Setting.text(60))).flatMap(text -> text.getStyleClass().stream()))
                    .doesNotContain("thickened");
            return "";
        });
    }

    @Test
    void marksBesideHebrewKeepTheirFace() {
        TestScreen.SCREEN.onToolkitThread(() -> {
            assertThat(nodes(Line.of("יש שאלות?", Line.Setting.title(60)))
                            .filter(Text.class::isInstance)
                            .map(Text.class::cast)
                            .filter(text -> text.getText().equals("?")))
                    .singleElement()
                    .satisfies(mark -> {
                        assertThat(mark.getFont().getName()).contains("Inter");
                        assertThat(mark.getNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
                    });
            return "";
        });
    }

    @Test
    void linesThatTheAuthorBrokeDoNotWrapInAStatement() {
        TestScreen.SCREEN.onToolkitThread(() -> {
            List<Inline> words = List.of(
                    new Inline.Text("One thing at a time"),
                    new Inline.LineBreak(),
                    new Inline.Text("and this one is longer"));
            Sheet sheet = new StatementSheet(DeckLook.PLAIN).compose(new Layout.Statement(List.of(), words));
            Line line = (Line) sheet.getChildren().getFirst();
            assertThat(line.prefWidth(-1)).isLessThanOrEqualTo(sheet.width());
            return "";
        });
    }

    private static Stream<Node> nodes(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(TypesetterTest::nodes))
                : Stream.of(node);
    }
}
