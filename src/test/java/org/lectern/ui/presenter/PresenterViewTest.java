package org.lectern.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.settings.Settings.TimerDisplay;
import org.lectern.show.Cue;
import org.lectern.show.Show;
import org.lectern.show.Spot;
import org.lectern.talk.Talk;
import org.lectern.ui.Motion;
import org.lectern.ui.Scale;
import org.lectern.ui.Talks;
import org.lectern.ui.beam.Beam;
import org.lectern.ui.mirror.Backstage;
import org.lectern.ui.mirror.Sight;
import org.lectern.ui.panel.PanelHost;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.OffScreen;
import org.lectern.ui.slide.PageStore;

/// The presenter view as a scene that was never shown: what is there, where it is, and whether all of it can be
/// read.
class PresenterViewTest {

    private static final List<String> PARTS =
            List.of(".header", ".current-slide", ".status", ".next-slide", ".facts", ".timer", ".notes");
    /// What may be cut short with an ellipsis.
    private static final Set<String> MAY_BE_CUT = Set.of("deck-title", "facts-name", "facts-detail", "facts-session");

    private static Scene scene(Talk talk, int slide, int width, int height) {
        return scene(talk, slide, width, height, new Beam());
    }

    private static Scene scene(Talk talk, int slide, int width, int height, Beam beam, Cue... cues) {
        Show show = new Show(talk, () -> Instant.EPOCH);
        show.send(new Cue.GoTo(slide));
        Stream.of(cues).forEach(show::send);
        var backstage = new Backstage(beam, new PageStore(), Motion.NONE, show.now());
        PresenterView view = new PresenterView(backstage, action -> {}, stroke -> {}, () -> {}, stroke -> {});
        view.show(DeckModel.of(talk, Talks.opened(talk).reading()), DeckLook.PLAIN);
        view.show(PlaceModel.of(talk, show.state()));
        view.show(
                Sight.presenter(talk, show.state(), DeckLook.PLAIN, show.now(), ZoneOffset.UTC),
                Sight.otherwise(talk, show.state(), DeckLook.PLAIN, show.now(), ZoneOffset.UTC));
        view.show(TimerModel.of(show.clockFace(), LocalTime.NOON, TimerDisplay.BOTH));
        PanelHost root = new PanelHost();
        root.setContent(view);
        Scene scene = new Scene(root, width, height);
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
        return scene;
    }

    private static void inWindow(
            int width, int height, java.util.function.Consumer<Scene> check, Talk talk, int slide) {
        OffScreen.start().onToolkitThread(() -> {
            check.accept(scene(talk, slide, width, height));
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({"1024, 640", "1280, 800", "1920, 1080", "3840, 2160"})
    void everyPartIsThereInsideTheWindowAndOverlapsNoOther(int width, int height) {
        inWindow(width, height, PresenterViewTest::checkParts, Talks.of(200), 150);
    }

    @ParameterizedTest
    @CsvSource({"1024, 640", "1280, 800", "1920, 1080", "3840, 2160"})
    void noWordIsCutOff(int width, int height) {
        inWindow(width, height, PresenterViewTest::checkWords, Talks.of(200), 2);
        inWindow(width, height, PresenterViewTest::checkWords, Talks.bare(), 1);
    }

    @ParameterizedTest
    @CsvSource({"1024, 640", "1280, 800", "1920, 1080", "3840, 2160"})
    void notesGrowWithTheWindow(int width, int height) {
        inWindow(width, height, PresenterViewTest::checkNotes, Talks.of(2), 2);
    }

    /// JavaFX answers a move within a layout with another layout: a node that moves and comes back in each would have
    /// the
    /// window drawn sixty times a second for nothing.
    @ParameterizedTest
    @CsvSource({"1024, 640", "1920, 1080"})
    void movesNothingWhenItIsLaidOutAgain(int width, int height) {
        inWindow(width, height, PresenterViewTest::checkRest, Talks.of(200), 2);
    }

    private static void checkRest(Scene scene) {
        List<Node> moved = new ArrayList<>();
        List<Node> all = nodes(scene.getRoot()).toList();
        all.forEach(node -> node.layoutXProperty().addListener((x, from, to) -> moved.add(node)));
        all.forEach(node -> node.layoutYProperty().addListener((y, from, to) -> moved.add(node)));
        all.stream().filter(Parent.class::isInstance).forEach(parent -> ((Parent) parent).requestLayout());
        scene.getRoot().layout();
        assertThat(moved).isEmpty();
    }

    private static Stream<Node> nodes(Node node) {
        Stream<Node> below = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(PresenterViewTest::nodes)
                : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    @ParameterizedTest
    @CsvSource({"1024, 640", "1366, 768"})
    void badgesStandOnNoOtherWord(int width, int height) {
        OffScreen.start().onToolkitThread(() -> {
            Beam beam = new Beam();
            Scene scene = scene(Talks.of(200), 150, width, height, beam, new Cue.ToggleBlack());
            beam.pen(true);
            beam.zoom(2, Spot.MIDDLE);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            Bounds badges = inScene(scene, ".badges");
            assertThat(badges.getMinX())
                    .isGreaterThan(inScene(scene, ".status-count").getMaxX());
            Node steps = scene.getRoot().lookup(".status-steps");
            assertThat(!steps.isVisible() || inScene(scene, ".status-steps").getMaxX() <= badges.getMinX())
                    .isTrue();
            return true;
        });
    }

    private static Bounds inScene(Scene scene, String part) {
        Node node = scene.getRoot().lookup(part);
        return node.localToScene(node.getLayoutBounds());
    }

    @ParameterizedTest
    @CsvSource({"1024, 640", "1366, 768", "3840, 2160"})
    void theLargestNotesStayInTheirBox(int width, int height) {
        inWindow(
                width,
                height,
                scene -> {
                    PresenterView view = (PresenterView) scene.getRoot().lookup(".presenter");
                    view.show(new NotesSize(NotesSize.LARGEST));
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    Bounds box = inScene(scene, ".notes");
                    double expected = NotesSize.LARGEST * Scale.em(width, height) / Scale.REFERENCE;
                    assertThat(scene.getRoot().lookupAll(".notes-text"))
                            .isNotEmpty()
                            .allSatisfy(text -> {
                                assertThat(((Text) text).getFont().getSize()).isEqualTo(Math.rint(expected));
                                Bounds word = text.localToScene(text.getLayoutBounds());
                                assertThat(word.getMinX()).isGreaterThanOrEqualTo(box.getMinX());
                                assertThat(word.getMaxX()).isLessThanOrEqualTo(box.getMaxX());
                            });
                },
                Talks.of(2),
                2);
    }

    private static void checkNotes(Scene scene) {
        double expected = NotesSize.ORDINARY.pixels() * Scale.em(scene.getWidth(), scene.getHeight()) / Scale.REFERENCE;
        assertThat(scene.getRoot().lookupAll(".notes-text"))
                .isNotEmpty()
                .allSatisfy(
                        text -> assertThat(((Text) text).getFont().getSize()).isEqualTo(Math.rint(expected)))
                .allSatisfy(
                        text -> assertThat(((Text) text).getFont().getFamily()).isEqualTo("Inter"));
    }

    private static void checkParts(Scene scene) {
        List<Bounds> all = PARTS.stream()
                .map(part -> scene.getRoot().lookup(part))
                .map(node -> node.localToScene(node.getLayoutBounds()))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            Bounds bounds = all.get(i);
            assertThat(bounds.getMaxX()).as(PARTS.get(i)).isLessThanOrEqualTo(scene.getWidth());
            assertThat(bounds.getMaxY()).as(PARTS.get(i)).isLessThanOrEqualTo(scene.getHeight());
            assertThat(bounds.getWidth() * bounds.getHeight()).as(PARTS.get(i)).isPositive();
            for (int j = i + 1; j < all.size(); j++) {
                assertThat(overlap(bounds, all.get(j)))
                        .as(PARTS.get(i) + " and " + PARTS.get(j))
                        .isFalse();
            }
        }
    }

    private static boolean overlap(Bounds a, Bounds b) {
        return a.getMinX() < b.getMaxX() - 1
                && b.getMinX() < a.getMaxX() - 1
                && a.getMinY() < b.getMaxY() - 1
                && b.getMinY() < a.getMaxY() - 1;
    }

    private static void checkWords(Scene scene) {
        List<Label> cut = labels(scene.getRoot())
                .filter(label -> label.getStyleClass().stream().noneMatch(MAY_BE_CUT::contains))
                .filter(label -> !label.getText().isEmpty() && !label.isWrapText())
                .filter(label ->
                        label.getWidth() + 1 < label.prefWidth(-1) || label.getHeight() + 1 < label.prefHeight(-1))
                .toList();
        assertThat(cut).isEmpty();
    }

    private static Stream<Label> labels(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        if (node instanceof Label label) {
            return Stream.of(label);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(PresenterViewTest::labels)
                : Stream.empty();
    }
}
