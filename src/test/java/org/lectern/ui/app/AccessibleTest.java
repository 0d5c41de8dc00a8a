package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.ui.panel.Notice;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Everything can be reached by keyboard, is seen to be reached, and has a name and a role, in every window and panel.
@ExtendWith(ApplicationExtension.class)
class AccessibleTest {

    /// More stops than any place has.
    private static final int MOST_STOPS = 60;

    /// Around a control, where its focus may be drawn.
    private static final double MARGIN = 4;

    /// What has no meaning of its own: text that is read where it stands, and what scrolls by other keys.
    private static final Set<Class<? extends Control>> PARTS = Set.of(Label.class, ScrollBar.class);

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
        root = lectern.host();
    }

    @AfterEach
    void closeWindows() {
        lectern.end();
    }

    private static Stream<Node> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = node instanceof Parent parent && !isWhole(node)
                ? parent.getChildrenUnmodifiable().stream().flatMap(AccessibleTest::seen)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    private static boolean isWhole(Node node) {
        return node instanceof ButtonBase
                || node instanceof ComboBoxBase
                || node instanceof ListView
                || node instanceof TextInputControl;
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        Object text = node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return text == null ? "" : String.valueOf(text);
    }

    private static boolean isControl(Node node) {
        boolean part = PARTS.contains(node.getClass())
                || node instanceof Label
                || (node instanceof ScrollPane && !node.isFocusTraversable());
        return node.isFocusTraversable() || (node instanceof Control && !part);
    }

    @Test
    void everyControlHasANameAndARole() throws TimeoutException {
        for (Place place : Place.values()) {
            assertNames(place.open(lectern));
            place.leave(lectern);
        }
    }

    private static void assertNames(Node front) {
        assertThat(seen(front).filter(AccessibleTest::isControl)).allSatisfy(node -> {
            assertThat(name(node)).as("the name of %s", node).isNotBlank();
            assertThat(node.getAccessibleRole())
                    .as("the role of %s", node)
                    .isNotIn(AccessibleRole.NODE, AccessibleRole.PARENT);
        });
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OVERVIEW"})
    void tabGoesToEachInTheOrderOfReadingAndStaysThere(Place place, FxRobot robot) throws TimeoutException {
        Node front = place.open(lectern);
        List<Node> wanted = seen(front)
                .filter(node -> isControl(node) && !node.isDisabled())
                .filter(node -> !isReachedOtherwise(node))
                .toList();
        if (place == Place.PRESENTER || place == Place.NOTICE || place == Place.CLICKER) {
            robot.push(KeyCode.F6);
        }
        List<Node> stops = stops(robot);
        assertThat(stops).containsAll(wanted);
        assertThat(stops).allMatch(node -> isIn(front, node));
        assertOrder(stops);
    }

    /// What is moved through by arrow keys while a text field or the panel keeps the focus.
    private static boolean isReachedOtherwise(Node node) {
        return node instanceof ListView && !node.isFocusTraversable();
    }

    private static boolean isIn(Node front, Node node) {
        return node.equals(front) || (node.getParent() != null && isIn(front, node.getParent()));
    }

    /// Where Tab goes, beginning at what has the focus, until it comes back; each is seen to have the focus.
    private List<Node> stops(FxRobot robot) {
        List<Node> stops = new ArrayList<>();
        Node at = focused(robot);
        while (!stops.contains(at) && stops.size() < MOST_STOPS) {
            stops.add(at);
            Image there = picture(at);
            robot.push(KeyCode.TAB);
            Node left = at;
            at = focused(robot);
            if (!at.equals(left) && !(left instanceof TextInputControl)) {
                assertThat(isSame(there, picture(left)))
                        .as("the focus on %s is not seen", left)
                        .isFalse();
            }
        }
        return stops;
    }

    private Node focused(FxRobot robot) {
        if (root.getScene().getFocusOwner() == null
                || !isControl(root.getScene().getFocusOwner())) {
            robot.push(KeyCode.TAB);
        }
        return root.getScene().getFocusOwner();
    }

    private Image picture(Node node) {
        List<Image> pictures = new ArrayList<>();
        lectern.interact(() -> {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            SnapshotParameters around = new SnapshotParameters();
            around.setViewport(new Rectangle2D(
                    bounds.getMinX() - MARGIN,
                    bounds.getMinY() - MARGIN,
                    bounds.getWidth() + 2 * MARGIN,
                    bounds.getHeight() + 2 * MARGIN));
            pictures.add(root.snapshot(around, null));
        });
        return pictures.getFirst();
    }

    private static boolean isSame(Image one, Image other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return false;
        }
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// From top to bottom, and in a row from left to right; a column may come as a whole.
    private static void assertOrder(List<Node> stops) {
        int back = 0;
        for (int i = 1; i < stops.size(); i++) {
            Bounds before = stops.get(i - 1).localToScene(stops.get(i - 1).getLayoutBounds());
            Bounds now = stops.get(i).localToScene(stops.get(i).getLayoutBounds());
            boolean above = now.getMaxY() <= before.getMinY() + 1;
            boolean left = now.getMaxX() <= before.getMinX() + 1;
            back += above && left ? 1 : 0;
        }
        assertThat(back).as("times that Tab goes back, once round included").isLessThanOrEqualTo(1);
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
        assertThat(SceneGraph.nodes(root).filter(node -> node.getAccessibleRole() == AccessibleRole.IMAGE_VIEW))
                .anySatisfy(slide -> assertThat(slide.getAccessibleText()).startsWith("Bread at home"));
        assertThat(SceneGraph.nodes(root).map(Node::getAccessibleText))
                .anySatisfy(text -> assertThat(text).isEqualTo("Notes: Knead it well."));
        assertThat(SceneGraph.nodes(root).map(Node::getAccessibleText))
                .anySatisfy(text -> assertThat(text).startsWith("Elapsed 0:00."));
    }
}
