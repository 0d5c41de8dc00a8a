package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.wide.WidePlatformFactory;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.lectern.show.Screening;
import org.testfx.api.FxRobot;

/// What the audience sees on a screen of its own, whatever the presenter does.
class ScreeningTest extends OnTeaTalk {

    private static final List<KeyCode> ANY_KEY = List.of(
            KeyCode.RIGHT,
            KeyCode.LEFT,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.B,
            KeyCode.W,
            KeyCode.F,
            KeyCode.U,
            KeyCode.S,
            KeyCode.D,
            KeyCode.X,
            KeyCode.A,
            KeyCode.T,
            KeyCode.Q,
            KeyCode.O,
            KeyCode.L,
            KeyCode.V,
            KeyCode.F5,
            KeyCode.F11,
            KeyCode.F1,
            KeyCode.ESCAPE);

    @Test
    void aFrozenPictureStaysWhileThePresenterGoesOn() {
        lectern.press(KeyCode.F);
        String frozen = SceneGraph.words(lectern.audience().getRoot());
        lectern.press(KeyCode.END);
        assertThat(SceneGraph.words(lectern.audience().getRoot())).isEqualTo(frozen);
        lectern.press(KeyCode.F);
        assertThat(SceneGraph.words(lectern.audience().getRoot()))
                .contains("Three")
                .doesNotContain("growers");
    }

    @Test
    void blackHidesTheSlideAndStaysThroughASwap() {
        lectern.press(KeyCode.B);
        lectern.press(KeyCode.X);
        assertThat(lectern.talk().state().screening()).isEqualTo(new Screening.Black());
        assertThat(SceneGraph.nodes(lectern.audience().getRoot()))
                .filteredOn(node -> node.getClass().getSimpleName().equals("SlideView"))
                .isNotEmpty()
                .noneMatch(SceneGraph::isSeen);
        lectern.press(KeyCode.B);
        assertThat(lectern.talk().state().screening()).isEqualTo(Screening.LIVE);
    }

    @Test
    void whateverIsDoneTheAudienceGetsNoNotesNoTimerAndNoLinks(FxRobot robot) {
        lectern.press(KeyCode.RIGHT);
        lectern.later(Duration.ofMinutes(47).plusSeconds(11));
        robot.interact(() -> lectern.talk().tick());
        assertThat(SceneGraph.words(lectern.root())).contains(secrets());
        Random random = new Random(11);
        for (int i = 0; i < 15; i++) {
            robot.interact(() -> actAtRandom(random));
        }
    }

    private void actAtRandom(Random random) {
        for (int i = 0; i < 10; i++) {
            switch (random.nextInt(12)) {
                case 0 -> WidePlatformFactory.plug(TeaTalk.FIRST);
                case 1 -> WidePlatformFactory.plug(TeaTalk.FIRST, TeaTalk.SECOND);
                default -> lectern.fire(ANY_KEY.get(random.nextInt(ANY_KEY.size())));
            }
            lectern.talk().tick();
            assertThat(SceneGraph.words(lectern.audience().getRoot())).doesNotContain(secrets());
            assertThat(SceneGraph.nodes(lectern.audience().getRoot())
                            .map(node -> node.getClass().getName()))
                    .noneMatch(name -> name.startsWith("org.lectern.ui.presenter"));
        }
    }

    private String[] secrets() {
        String clock =
                LocalTime.ofInstant(lectern.now(), ZoneId.systemDefault()).format(DateTimeFormatter.ofPattern("H:mm"));
        return new String[] {"whisper", "hush.example", "47:11", "11:49", clock};
    }
}
