package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
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
import org.lectern.awake.Desktop;
import org.lectern.settings.PlatformFolders;
import org.lectern.show.Clocks;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.Keymap;
import org.lectern.ui.panel.Notice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Everything can be reached by keyboard and has a name, in every window and panel.
@ExtendWith(ApplicationExtension.class)
class AccessibleTest {

    @TempDir
    static Path folder;

    private final Instant now = Instant.parse("2026-03-15T13:30:00Z");
    private Lectern lectern;
    private Parent root;

    @Start
    void start(Stage ignored) throws IOException {
        Path file = folder.resolve("bread.md");
        Files.writeString(file, """
                # Bread at home

                See [the recipe](https://bread.example/recipe).

                <!-- Knead it well. -->
                """);
        lectern = new Lectern(
                Wiring.talks(),
                new PlatformFolders(folder.resolve("settings"), folder.resolve("state")),
                new Clocks(() -> now, () -> now),
                Desktop.NONE,
                () -> {});
        lectern.start(List.of(file));
    }

    @BeforeEach
    void talkIsOpen() throws TimeoutException {
        until(() -> lectern.talk().isPresent());
        root = lectern.talk().orElseThrow().presenter().getScene().getRoot();
    }

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> lectern.end());
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
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
        robot.interact(
                () -> lectern.keyboard().take(Keymap.standard().strokes(action).getFirst()));
        everyButtonHasAName();
    }

    @Test
    void theStartViewHasNames(FxRobot robot) {
        robot.interact(lectern::showStart);
        everyButtonHasAName();
    }

    @Test
    void everyButtonOfThePresenterViewIsReachedByTab(FxRobot robot) {
        robot.interact(() -> lectern.tell(Notice.offer("Flour is out.", new Notice.Offer("Buy some", () -> {}))));
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
        robot.interact(() -> lectern.tell(Notice.offer(
                "Flour is out.", new Notice.Offer("Buy some", () -> lectern.tell(Notice.info("Bought."))))));
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
