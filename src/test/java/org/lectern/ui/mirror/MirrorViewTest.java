package org.lectern.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.settings.Settings.Pointer;
import org.lectern.show.Cue;
import org.lectern.show.Show;
import org.lectern.show.Spot;
import org.lectern.show.Stroke;
import org.lectern.talk.Talk;
import org.lectern.ui.Motion;
import org.lectern.ui.Talks;
import org.lectern.ui.beam.Beam;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.OffScreen;
import org.lectern.ui.slide.PageStore;

/// The mirror as a scene that was never shown.
class MirrorViewTest {

    private static final Spot CORNER = new Spot(0.1, 0.2);
    private static final Stroke ACROSS = new Stroke(List.of(CORNER, new Spot(0.5, 0.3), new Spot(0.6, 0.9)));

    private final Talk talk = Talks.of(3);
    private final Show show = new Show(talk, () -> Instant.EPOCH);
    private final Beam beam = new Beam();

    private void inMirror(double width, double height, Consumer<MirrorView> check) {
        OffScreen.start().onToolkitThread(() -> {
            MirrorView mirror = new MirrorView(new Backstage(beam, new PageStore(), Motion.NONE, show.now()));
            mirror.setManaged(false);
            Pane root = new Pane(mirror);
            Scene scene = new Scene(root, width, height);
            mirror.resize(width, height);
            showIn(mirror);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            beam.observe(state -> mirror.showBeam());
            check.accept(mirror);
            return true;
        });
    }

    private void showIn(MirrorView mirror) {
        mirror.show(Sight.audience(talk, show.state(), DeckLook.PLAIN, show.now(), ZoneOffset.UTC));
        mirror.applyCss();
        mirror.layout();
    }

    private void send(MirrorView mirror, Cue cue) {
        show.send(cue);
        showIn(mirror);
    }

    private static int count(Node node) {
        return node instanceof Parent parent
                ? 1
                        + parent.getChildrenUnmodifiable().stream()
                                .mapToInt(MirrorViewTest::count)
                                .sum()
                : 1;
    }

    private static Spot middle(MirrorView mirror, String style) {
        Node node = Optional.ofNullable(mirror.lookup(style)).orElseThrow();
        Bounds bounds = mirror.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        return mirror.spot(bounds.getCenterX(), bounds.getCenterY());
    }

    @Test
    void whatIsNotInUseHasNoNode() {
        inMirror(1280, 720, mirror -> {
            int idle = count(mirror);
            beam.point(CORNER);
            beam.pointer(Pointer.SPOTLIGHT);
            beam.zoom(2, CORNER);
            send(mirror, new Cue.Draw(mirror.page(), ACROSS));
            send(mirror, new Cue.ToggleNextUp());
            assertThat(count(mirror)).isGreaterThan(idle);

            beam.hide();
            beam.unzoom();
            send(mirror, new Cue.Live());
            send(mirror, new Cue.ClearInk(mirror.page()));
            assertThat(count(mirror)).isEqualTo(idle);
        });
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080", "640, 360", "1024, 768", "600, 900"})
    void pointerAndInkAreAtTheSamePlaceOfTheSlideInEveryWindow(double width, double height) {
        inMirror(width, height, mirror -> {
            beam.point(CORNER);
            assertThat(middle(mirror, ".pointer").distance(CORNER)).isLessThan(0.001);

            send(mirror, new Cue.Draw(mirror.page(), ACROSS));
            assertThat(middle(mirror, ".pen").distance(new Spot(0.35, 0.55))).isLessThan(0.01);
        });
    }

    @Test
    void whatIsPointedAtStaysUnderThePointerWhenMagnified() {
        inMirror(1280, 720, mirror -> {
            send(mirror, new Cue.Draw(mirror.page(), new Stroke(List.of(CORNER))));
            beam.zoom(3, CORNER);
            assertThat(middle(mirror, ".pen").distance(CORNER)).isLessThan(0.005);
        });
    }

    @Test
    void aFrozenPictureFollowsNeitherHandNorPen() {
        inMirror(1280, 720, mirror -> {
            beam.zoom(2, CORNER);
            send(mirror, new Cue.ToggleFreeze());
            beam.unzoom();
            beam.point(CORNER);
            send(mirror, new Cue.Draw(mirror.page(), ACROSS));
            assertThat(mirror.lookup(".pointer")).isNull();
            assertThat(mirror.lookup(".pen")).isNull();
            assertThat(mirror.lookup(".slide-view").getTransforms()).isNotEmpty();

            send(mirror, new Cue.Live());
            assertThat(mirror.lookup(".pen")).isNotNull();
            assertThat(mirror.lookup(".slide-view").getTransforms()).isEmpty();
        });
    }

    @Test
    void blackHidesEverything() {
        inMirror(1280, 720, mirror -> {
            send(mirror, new Cue.Draw(mirror.page(), ACROSS));
            beam.point(CORNER);
            send(mirror, new Cue.ToggleBlack());
            assertThat(mirror.lookup(".pointer")).isNull();
            assertThat(mirror.getChildrenUnmodifiable()).noneMatch(Node::isVisible);
        });
    }

    @Test
    void aStrokeThatIsBeingDrawnGrowsAndThenStays() {
        inMirror(1280, 720, mirror -> {
            beam.begin(CORNER);
            beam.drawTo(Spot.MIDDLE);
            beam.drawTo(new Spot(0.9, 0.9));
            Path growing = (Path) mirror.lookup(".pen");
            assertThat(growing.getElements()).hasSize(3);

            beam.end().ifPresent(stroke -> send(mirror, new Cue.Draw(mirror.page(), stroke)));
            assertThat(mirror.lookupAll(".pen")).hasSize(1);
            assertThat(((Path) mirror.lookup(".pen")).getElements()).hasSize(3);
        });
    }

    @Test
    void aCountdownEndsAtNothingAndSaysSo() {
        inMirror(1280, 720, mirror -> {
            send(mirror, new Cue.ShowMessage("Back soon", Optional.of(Instant.EPOCH.plusSeconds(90))));
            assertThat(words(mirror)).contains("1:30");
            mirror.tick(Instant.EPOCH.plusSeconds(89));
            assertThat(words(mirror)).contains("0:01").doesNotContain("Any moment");
            mirror.tick(Instant.EPOCH.plusSeconds(1_000));
            assertThat(words(mirror)).contains("0:00").contains("Any moment now");
        });
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text when text.isVisible() -> text.getText();
            case Parent parent ->
                parent.getChildrenUnmodifiable().stream()
                        .map(MirrorViewTest::words)
                        .reduce("", String::concat);
            default -> "";
        };
    }
}
