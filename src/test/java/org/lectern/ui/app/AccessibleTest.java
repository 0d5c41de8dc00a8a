package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.Keymap;
import org.lectern.ui.panel.Notice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Everything can be reached by keyboard and has a name, in every window and panel.
@ExtendWith(ApplicationExtension.class)
class AccessibleTest {

    @TempDir
    private Path folder = Path.of("");

    private TestLectern lectern;
    private Parent root;

    @Start
    void start(Stage ignored) throws IOException {
        lectern = new TestLectern(folder, Instant.parse("2026-03-15T13:30:00Z"));
        lectern.start("bread.md", """
                # Bread at home

                See [the recipe](https://bread.example/recipe).

                <!-- Knead it well. -->
                """);
    }

    @BeforeEach
    void talkIsOpen() throws TimeoutException {
        lectern.awaitTalk();
        root = lectern.root();
    }

    @AfterEach
    void closeWindows() {
        lectern.end();
    }

    private static Stream<Node> nodes(Node node) {
        return !node.isVisible()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(node),
                        node instanceof Parent parent
                                ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibleTest::nodes)
                                : Stream.empty());
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null ? "" : String.valueOf(text);
    }

    private void everyButtonHasAName() {
        assertThat(nodes(root).filter(ButtonBase.class::isInstance))
                .allSatisfy(button -> assertThat(name(button)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {
                "HELP",
                "LINKS",
                "MESSAGE",
                "JUMP",
                "PLAN_LENGTH",
                "SEARCH",
                "STAGE_CHECK",
                "OVERVIEW",
                "KEYS",
                "CLICKER",
                "ESCAPE"
            })
    void everyButtonOfAPanelHasAName(Action action, FxRobot robot) {
        robot.interact(() -> lectern.lectern()
                .keyboard()
                .take(Keymap.standard().strokes(action).getFirst()));
        everyButtonHasAName();
    }

    @Test
    void theStartViewHasNames(FxRobot robot) {
        robot.interact(lectern.lectern()::showStart);
        everyButtonHasAName();
    }

    @Test
    void everyButtonOfThePresenterViewIsReachedByTab(FxRobot robot) {
        robot.interact(
                () -> lectern.lectern().tell(Notice.offer("Flour is out.", new Notice.Offer("Buy some", () -> {}))));
        robot.push(KeyCode.F6);
        assertThat(root.getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("roaming"));
        Set<Node> buttons =
                new HashSet<>(nodes(root).filter(ButtonBase.class::isInstance).toList());
        Set<Node> reached = tabbed(robot, 40);
        assertThat(reached).containsAll(buttons);
        everyButtonHasAName();
    }

    @Test
    void everyButtonOfTheEvidenceIsReachedByTab(FxRobot robot) {
        robot.clickOn(".chip");
        Node panel = robot.lookup(".evidence").query();
        Set<Node> buttons = new HashSet<>(nodes(panel)
                .filter(node -> node.isFocusTraversable() && node instanceof ButtonBase)
                .toList());
        robot.push(KeyCode.TAB);
        Set<Node> reached = tabbed(robot, 12);
        assertThat(reached).containsAll(buttons).allMatch(node -> nodes(panel).anyMatch(node::equals));
    }

    private Set<Node> tabbed(FxRobot robot, int times) {
        Set<Node> reached = new HashSet<>();
        for (int i = 0; i < times; i++) {
            reached.add(root.getScene().getFocusOwner());
            robot.push(KeyCode.TAB);
        }
        reached.remove(null);
        return reached;
    }

    @Test
    void enterPressesWhatTheKeyboardIsAt(FxRobot robot) {
        robot.interact(() -> lectern.lectern()
                .tell(Notice.offer(
                        "Flour is out.",
                        new Notice.Offer("Buy some", () -> lectern.lectern().tell(Notice.info("Bought."))))));
        robot.push(KeyCode.F6);
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("Bought.").tryQuery()).isPresent();
    }

    @Test
    void aClickersKeysFlipWhateverHasTheFocus(FxRobot robot) {
        robot.push(KeyCode.F6);
        robot.push(KeyCode.ESCAPE);
        assertThat(root.getPseudoClassStates())
                .noneMatch(state -> state.getPseudoClassName().equals("roaming"));
        assertThat(robot.lookup(".question").tryQuery()).isEmpty();
    }

    @Test
    void slidesNotesAndTimeAreSaid() {
        assertThat(nodes(root).filter(node -> node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW))
                .anySatisfy(slide -> assertThat(slide.getAccessibleText()).startsWith("Bread at home"));
        assertThat(nodes(root).map(Node::getAccessibleText))
                .anySatisfy(text -> assertThat(text).isEqualTo("Notes: Knead it well."));
        assertThat(nodes(root).map(Node::getAccessibleText))
                .anySatisfy(text -> assertThat(text).startsWith("Elapsed 0:00."));
    }

    @Test
    void highContrastIsSwitchedByKeyAndRemembered(FxRobot robot) {
        robot.push(KeyCode.F7);
        assertThat(root.getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("high-contrast"));
        robot.push(KeyCode.F7);
        assertThat(root.getPseudoClassStates())
                .noneMatch(state -> state.getPseudoClassName().equals("high-contrast"));
    }
}
