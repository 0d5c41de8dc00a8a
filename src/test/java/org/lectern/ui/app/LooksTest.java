package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.lectern.ui.Look;
import org.lectern.ui.slide.Contrast;
import org.lectern.ui.slide.SlideView;
import org.testfx.api.FxRobot;

/// How the windows look: each word can be read, and what the desktop or someone chooses counts everywhere and at once.
class LooksTest extends OnBreadTalk {

    /// rule (WCAG 2, AAA)
    private static final double HIGH = 7;

    /// A word that is hard to read where it stands.
    private record Weak(String word, Color ink, Color ground, long ratio) {}

    private static List<Weak> weak(Node front, double least) {
        return texts(front)
                .map(text -> {
                    Color ground = ground(text);
                    Color ink = over((Color) text.getFill(), opacity(text), ground);
                    return new Weak(text.getText(), ink, ground, Math.round(Contrast.between(ink, ground) * 100));
                })
                .filter(word -> word.ratio() < least * 100)
                .distinct()
                .toList();
    }

    private static Stream<Text> texts(Node node) {
        if (!node.isVisible() || node instanceof SlideView || node.isDisabled()) {
            return Stream.empty();
        }
        if (node instanceof Text text) {
            return text.getText().isBlank() ? Stream.empty() : Stream.of(text);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(LooksTest::texts)
                : Stream.empty();
    }

    /// What lies behind a node: the grounds of all that it stands in, one over the other.
    private static Color ground(Node node) {
        Node parent = node.getParent();
        if (parent == null) {
            return Color.WHITE;
        }
        Color behind = ground(parent);
        if (parent instanceof Region region && region.getBackground() != null) {
            for (BackgroundFill fill : region.getBackground().getFills()) {
                behind = fill.getFill() instanceof Color color ? over(color, opacity(parent), behind) : behind;
            }
        }
        return behind;
    }

    private static double opacity(Node node) {
        return node.getOpacity() * (node.getParent() == null ? 1 : opacity(node.getParent()));
    }

    private static Color over(Color top, double opacity, Color below) {
        return below.interpolate(Color.color(top.getRed(), top.getGreen(), top.getBlue()), top.getOpacity() * opacity);
    }

    @Test
    void everyWordCanBeReadAndInHighContrastAtSevenToOne() throws TimeoutException {
        for (Place place : Place.values()) {
            lectern.interact(() -> lectern.host().close());
            Node front = place.open(lectern);
            for (Look look : Look.values()) {
                lectern.interact(() -> {
                    look.show(lectern.host());
                    lectern.host().applyCss();
                });
                assertThat(weak(front, look == Look.CONTRAST ? HIGH : Contrast.READABLE))
                        .as("%s in %s", place, look)
                        .isEmpty();
            }
            place.leave(lectern);
        }
    }

    private Look shown() {
        return Stream.of(Look.values())
                .filter(look -> lectern.host().getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals(look.id() + "-look")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheDesktopChangesIsFollowedAtOnceAndOnStageItIsDark() {
        assertThat(shown()).isEqualTo(Look.DARK);
        lectern.desktopLooks(new DesktopLook(true, true));
        assertThat(shown()).isEqualTo(Look.CONTRAST);
        lectern.desktopLooks(new DesktopLook(false, true));
        assertThat(shown()).isEqualTo(Look.DARK);
        lectern.interact(() -> lectern.lectern().showStart());
        assertThat(shown()).isEqualTo(Look.LIGHT);
        lectern.desktopLooks(new DesktopLook(false, false));
        assertThat(shown()).isEqualTo(Look.DARK);
    }

    @Test
    void whatSomeoneChoseStandsOverTheDesktopAlsoAtTheNextStart(FxRobot robot) throws TimeoutException {
        lectern.desktopLooks(new DesktopLook(true, false));
        press(robot);
        assertThat(shown()).isEqualTo(Look.CONTRAST);
        press(robot);
        assertThat(shown()).isEqualTo(Look.DARK);
        press(robot);
        assertThat(shown()).isEqualTo(Look.LIGHT);
        Path settings = folder.resolve("settings").resolve("settings.json");
        TestLectern.until(
                () -> Files.exists(settings) && Files.readString(settings).contains("light"));
        robot.interact(() -> lectern.startAgain(folder.resolve("bread.md")));
        lectern.awaitTalk();
        TestLectern.until(() -> shown() == Look.LIGHT);
        press(robot);
        assertThat(shown()).isEqualTo(Look.CONTRAST);
    }

    private static void press(FxRobot robot) {
        robot.push(KeyCode.F7);
    }

    @Test
    void theNumbersOnTheScreensLookLikeTheOtherWindows(FxRobot robot) {
        lectern.desktopLooks(new DesktopLook(true, false));
        robot.push(KeyCode.I);
        Node number = robot.lookup(".screen-number").query();
        assertThat(weak(number.getParent(), HIGH)).isEmpty();
        assertThat(number.getParent().getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("contrast-look"));
    }
}
