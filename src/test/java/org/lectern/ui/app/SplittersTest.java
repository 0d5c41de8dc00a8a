package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.glass.ui.wide.WidePlatformFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// Moving the borders of the presenter view, by mouse and by keyboard.
class SplittersTest extends OnBreadTalk {

    /// A layout rounds to whole pixels.
    private static final double NEARLY = 2;

    // Before the talk is opened.
    @Start
    void plugInAWideScreen(Stage ignored) {
        WidePlatformFactory.plug(new Rectangle2D(0, 0, 1366, 768));
    }

    @AfterEach
    @Override
    void closeWindows() {
        super.closeWindows();
        new FxRobot().interact(() -> WidePlatformFactory.plug());
    }

    private List<Node> splitters() {
        return SceneGraph.nodes(lectern.root())
                .filter(node -> node.getAccessibleRole() == AccessibleRole.SLIDER && SceneGraph.isSeen(node))
                .toList();
    }

    private Node splitter(String name) {
        return splitters().stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private Node beside() {
        return splitter("Border beside the current slide");
    }

    private double notesWidth() {
        return ((Region) lectern.root().lookup(".notes")).getWidth();
    }

    // The headless platform says of a mouse that is dragged that no button is down, which ends the gesture.
    private void drag(FxRobot robot, double by) {
        Node splitter = beside();
        Bounds bounds = splitter.localToScene(splitter.getLayoutBounds());
        double y = bounds.getCenterY();
        robot.interact(() -> {
            fire(splitter, MouseEvent.MOUSE_PRESSED, bounds.getCenterX(), y);
            fire(splitter, MouseEvent.MOUSE_DRAGGED, bounds.getCenterX() + by / 2, y);
            fire(splitter, MouseEvent.MOUSE_DRAGGED, bounds.getCenterX() + by, y);
            fire(splitter, MouseEvent.MOUSE_RELEASED, bounds.getCenterX() + by, y);
        });
    }

    private static void fire(Node node, EventType<MouseEvent> type, double x, double y) {
        Point2D in = node.sceneToLocal(x, y);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        PickResult pick = new PickResult(node, in.getX(), in.getY());
        MouseButton button = MouseButton.PRIMARY;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type, in.getX(), in.getY(), x, y, button, 1, false, false, false, false, down, false, false,
                        false, false, false, pick));
    }

    @Test
    void draggedTheNotesGetWhatTheSlideLosesAndADoubleClickPutsItBack(FxRobot robot) {
        double usual = notesWidth();
        drag(robot, -120);
        assertThat(notesWidth()).isCloseTo(usual + 120, within(NEARLY));
        assertThat(lectern.slide()).isEqualTo(1);
        robot.doubleClickOn(beside());
        assertThat(notesWidth()).isCloseTo(usual, within(NEARLY));
    }

    @Test
    void eachLayoutRemembersItsOwnAlsoAtTheNextStart(FxRobot robot) throws TimeoutException {
        double usual = notesWidth();
        drag(robot, -120);
        robot.push(KeyCode.V);
        double notesFirst = notesWidth();
        Path settings = folder.resolve("settings").resolve("settings.json");
        TestLectern.until(
                () -> Files.exists(settings) && Files.readString(settings).contains("notes_first"));
        robot.interact(() -> lectern.startAgain(folder.resolve("bread.md")));
        lectern.awaitTalk();
        TestLectern.until(() -> Math.abs(notesWidth() - notesFirst) < NEARLY);
        robot.push(KeyCode.V);
        assertThat(splitters()).hasSize(3);
        robot.push(KeyCode.V);
        assertThat(splitters()).isEmpty();
        robot.push(KeyCode.V);
        assertThat(notesWidth()).isCloseTo(usual + 120, within(NEARLY));
        robot.push(KeyCode.SHIFT, KeyCode.V);
        assertThat(notesWidth()).isCloseTo(usual, within(NEARLY));
    }

    @Test
    void arrowKeysMoveTheOneThatHasTheFocusAndHomePutsItBack(FxRobot robot) {
        double usual = notesWidth();
        robot.push(KeyCode.F6);
        for (int presses = 0; presses < 20 && !beside().isFocused(); presses++) {
            robot.push(KeyCode.TAB);
        }
        assertThat(beside().isFocused()).isTrue();
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.LEFT);
        double wider = notesWidth();
        assertThat(wider).isGreaterThan(usual + 20);
        robot.push(KeyCode.RIGHT);
        assertThat(notesWidth()).isBetween(usual, wider - 10);
        assertThat(lectern.slide()).isEqualTo(1);
        robot.push(KeyCode.HOME);
        assertThat(notesWidth()).isCloseTo(usual, within(NEARLY));
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(lectern.slide()).isEqualTo(2);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.LEFT);
        assertThat(lectern.slide()).isEqualTo(1);
    }

    @Test
    void theyAreSlidersToAScreenReaderAndShowTheirWay() {
        assertThat(splitters()).hasSize(3).allSatisfy(node -> {
            double value = (double) node.queryAccessibleAttribute(AccessibleAttribute.VALUE);
            assertThat(value)
                    .isBetween(
                            (double) node.queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE) - 0.001,
                            (double) node.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE) + 0.001);
            boolean sideways = node.queryAccessibleAttribute(AccessibleAttribute.ORIENTATION) == Orientation.HORIZONTAL;
            assertThat(node.getCursor()).isEqualTo(sideways ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        });
    }
}
