package org.lectern.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.settings.Settings.ReducedMotion;
import org.lectern.show.Cue;
import org.lectern.show.Show;
import org.lectern.show.ShowMachine;
import org.lectern.show.ShowState;
import org.lectern.show.Spot;
import org.lectern.talk.Talk;
import org.lectern.ui.Motion;
import org.lectern.ui.Talks;
import org.lectern.ui.beam.Beam;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.PageStore;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Flips in a window: pictures that were made beforehand, and slides that go over into each other.
@ExtendWith(ApplicationExtension.class)
class FlipTest {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    private final Talk talk = Talks.of(4);
    private final Show show = new Show(talk, () -> Instant.EPOCH);
    private final Beam beam = new Beam();
    private final AtomicReference<ReducedMotion> wish = new AtomicReference<>(ReducedMotion.OFF);
    private final Backstage backstage = new Backstage(beam, new PageStore(), new Motion(wish::get), Instant.EPOCH);
    private MirrorView mirror = new MirrorView(backstage);
    private Scene scene = new Scene(new StackPane());

    @Start
    void start(Stage stage) {
        mirror = new MirrorView(backstage);
        mirror.fade();
        scene = new Scene(new StackPane(mirror), WIDTH, HEIGHT);
        stage.setScene(scene);
        stage.show();
        mirror.show(sight(show.state()));
        beam.observe(state -> mirror.showBeam());
    }

    private Sight sight(ShowState state) {
        return Sight.audience(talk, state, DeckLook.PLAIN, Instant.EPOCH, ZoneOffset.UTC);
    }

    private Sight sight(int slide) {
        return sight(ShowMachine.after(show.state(), new Cue.GoTo(slide), talk, Instant.EPOCH));
    }

    private void prepare(int... slides) {
        List<Sight> sights =
                java.util.Arrays.stream(slides).mapToObj(this::sight).toList();
        while (mirror.prepare(sights)) {
            // one picture at a time
        }
    }

    private static Stream<Node> nodes(Node root) {
        return root instanceof Parent parent
                ? Stream.concat(
                        Stream.of(root),
                        parent.getChildrenUnmodifiable().stream().flatMap(FlipTest::nodes))
                : Stream.of(root);
    }

    private long pictures() {
        return nodes(mirror).filter(ImageView.class::isInstance).count();
    }

    private long texts() {
        return nodes(mirror).filter(Text.class::isInstance).count();
    }

    private int[] pixels() {
        int[] argb = new int[WIDTH * HEIGHT];
        scene.snapshot(null)
                .getPixelReader()
                .getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), argb, 0, WIDTH);
        return argb;
    }

    private void until(java.util.function.BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    }

    @Test
    void aPreparedSlideIsShownWithoutLayoutAndToThePixelAsItWouldBe(FxRobot robot) {
        wish.set(ReducedMotion.ON);
        robot.interact(() -> {
            mirror.show(sight(2));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            int[] nodes = pixels();
            assertThat(texts()).isPositive();

            mirror.show(sight(1));
            prepare(1, 2);
            mirror.show(sight(2));
            assertThat(texts()).isZero();
            assertThat(pictures()).isEqualTo(1);
            assertThat(pixels()).isEqualTo(nodes);
        });
    }

    @Test
    void aSlideGoesOverIntoTheNextAndIsGoneThen(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            prepare(1, 2);
            int[] before = pixels();
            mirror.show(sight(2));
            assertThat(pictures()).isEqualTo(2);
            assertThat(pixels()).isNotEqualTo(before);
        });
        until(() -> pictures() == 1);
        robot.interact(() -> {
            int[] after = pixels();
            wish.set(ReducedMotion.ON);
            mirror.show(sight(1));
            mirror.show(sight(2));
            assertThat(pixels()).isEqualTo(after);
        });
    }

    @Test
    void quickFlipsEndWithTheLastSlide(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            prepare(1, 2, 3);
            mirror.show(sight(2));
            mirror.show(sight(3));
            mirror.show(sight(4));
        });
        until(() -> pictures() == 0);
        robot.interact(() -> {
            int[] after = pixels();
            mirror.show(sight(1));
            wish.set(ReducedMotion.ON);
            mirror.show(sight(4));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            assertThat(pixels()).isEqualTo(after);
        });
    }

    @Test
    void aStepBackAndAJumpAreThereAtOnce(FxRobot robot) {
        robot.interact(() -> {
            mirror.show(sight(2));
            prepare(2, 3, 1);
            mirror.show(sight(1));
            assertThat(pictures()).isEqualTo(1);
            mirror.show(sight(4));
            assertThat(pictures()).isZero();
        });
    }

    @Test
    void withLessMotionTheNextSlideIsThereAtOnce(FxRobot robot) {
        wish.set(ReducedMotion.ON);
        robot.interact(() -> {
            prepare(1, 2);
            mirror.show(sight(2));
            assertThat(pictures()).isEqualTo(1);
        });
    }

    @Test
    void blackEndsAFadeAtOnce(FxRobot robot) {
        robot.interact(() -> {
            prepare(1, 2);
            mirror.show(sight(2));
            show.send(new Cue.GoTo(2));
            show.send(new Cue.ToggleBlack());
            mirror.show(sight(show.state()));
            assertThat(nodes(mirror).filter(ImageView.class::isInstance).filter(FlipTest::isSeen))
                    .isEmpty();
        });
    }

    private static boolean isSeen(Node node) {
        return node.isVisible()
                && Optional.ofNullable(node.getParent()).map(FlipTest::isSeen).orElse(true);
    }

    @Test
    void aMagnifiedSlideIsDrawnAnew(FxRobot robot) {
        wish.set(ReducedMotion.ON);
        robot.interact(() -> {
            prepare(1, 2);
            mirror.show(sight(2));
            beam.zoom(2, Spot.MIDDLE);
            assertThat(texts()).isPositive();
            assertThat(pictures()).isZero();
            beam.unzoom();
            assertThat(texts()).isZero();
        });
    }
}
