package org.lectern.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.lectern.talk.Talk;
import org.lectern.ui.Looks;
import org.lectern.ui.Talks;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.OffScreen;
import org.lectern.ui.slide.PageStore;

/// The overview of a long deck, in a scene that was never shown.
class OverviewTest {

    private static final int SLIDES = 1000;
    private static final int HEIGHT = 720;

    private static Overview opened() {
        Talk talk = Talks.of(SLIDES);
        Overview overview = new Overview(talk, DeckLook.PLAIN, new PageStore(), 1, slide -> {});
        Scene scene = new Scene(Looks.on(new javafx.scene.layout.StackPane(overview)), 1280, HEIGHT);
        assertThat(scene.getRoot()).isNotNull();
        layout(overview);
        return overview;
    }

    private static void layout(Overview overview) {
        overview.getScene().getRoot().applyCss();
        overview.getScene().getRoot().layout();
    }

    private static List<Thumbnail> made(Overview overview) {
        return overview.lookupAll(".thumbnail").stream()
                .map(Thumbnail.class::cast)
                .toList();
    }

    private static boolean isNearTheView(Node thumbnail) {
        var place = thumbnail.localToScene(thumbnail.getLayoutBounds());
        return place.getMaxY() > -place.getHeight() && place.getMinY() < HEIGHT + place.getHeight();
    }

    @Test
    void thumbnailsAreMadeOnlyForWhatIsSeenAndGivenUpWhenItIsNoMore() {
        OffScreen.start().onToolkitThread(() -> {
            Overview overview = opened();
            List<Thumbnail> first = made(overview);
            assertThat(first).hasSize(overview.thumbnails()).allMatch(OverviewTest::isNearTheView);
            assertThat(first.size()).isBetween(4, 60);

            overview.handle(KeyStroke.press(KeyCode.END));
            layout(overview);
            assertThat(overview.chosen()).isEqualTo(SLIDES);
            List<Thumbnail> last = made(overview);
            assertThat(last)
                    .hasSize(overview.thumbnails())
                    .allMatch(OverviewTest::isNearTheView)
                    .doesNotContainAnyElementsOf(first);
            assertThat(last.size()).isBetween(4, 60);
            return true;
        });
    }
}
