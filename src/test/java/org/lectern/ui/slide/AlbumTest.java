package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.deck.Block;
import org.lectern.deck.ListItem;
import org.lectern.ui.Looks;

class AlbumTest {

    private static final PixelPlace SMALL = new PixelPlace(0, 0, 160, 90);

    private static List<Still> stills(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> Slides.titled(number, "Slide " + number, Block.paragraph("Words of it, a few.")))
                .map(slide -> Still.of(SlidePages.of(slide, DeckLook.PLAIN), 0))
                .toList();
    }

    private static int prepareAll(Album album, List<Still> wishes, PixelPlace size) {
        int made = 0;
        while (album.prepare(wishes, size)) {
            made++;
        }
        return made;
    }

    private static int[] pixels(Image image, int x, int y, int width, int height) {
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(x, y, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return argb;
    }

    private static int[] pixels(Image image) {
        return pixels(image, 0, 0, (int) image.getWidth(), (int) image.getHeight());
    }

    private static int[] nodes(Still still, PixelPlace place) {
        var view = new SlideView();
        view.show(still);
        view.setManaged(false);
        view.resizeRelocate(place.x(), place.y(), place.width(), place.height());
        var root = Looks.on(new StackPane(view));
        var scene = new Scene(root, place.right(), place.bottom());
        root.setStyle("-fx-background-color: transparent");
        scene.setFill(javafx.scene.paint.Color.TRANSPARENT);
        root.applyCss();
        root.layout();
        return pixels(scene.snapshot(null), place.x(), place.y(), place.width(), place.height());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1920, 1080",
        "0, 0, 1280, 720",
        "28, 86, 1031, 580",
        "3, 5, 469, 264",
        "0, 0, 1440, 1080",
        "21, 0, 757, 426",
        "240, 37, 757, 425"
    })
    void aPictureIsToThePixelWhatTheNodesAreInAWindow(int x, int y, int width, int height) {
        var size = new PixelPlace(x, y, width, height);
        TestScreen.SCREEN.onToolkitThread(() -> {
            var list = new Block.BulletList(List.of(
                    new ListItem(List.of(Block.paragraph("from the start")), 0, Optional.empty()),
                    new ListItem(List.of(Block.paragraph("later")), 1, Optional.empty())));
            SlidePages pages = SlidePages.of(Slides.stepped("Steps – größer, 中文", 1, list), DeckLook.PLAIN);
            for (int step = 0; step <= 1; step++) {
                Still still = Still.of(pages, step);
                var album = new Album();
                prepareAll(album, List.of(still), size);
                assertThat(pixels(album.picture(still, size).orElseThrow())).isEqualTo(nodes(still, size));
            }
            return true;
        });
    }

    @Test
    void aPictureDrawnOverAnOldOneShowsNothingOfIt() {
        TestScreen.SCREEN.onToolkitThread(() -> {
            var album = new Album();
            List<Still> stills = stills(6);
            prepareAll(album, stills.subList(0, 4), SMALL);
            Image first = album.picture(stills.get(0), SMALL).orElseThrow();
            prepareAll(album, stills.subList(1, 5), SMALL);
            assertThat(album.picture(stills.get(0), SMALL)).isEmpty();
            Image again = album.picture(stills.get(4), SMALL).orElseThrow();
            assertThat(again).isSameAs(first);
            assertThat(pixels(again)).isEqualTo(nodes(stills.get(4), SMALL));
            return true;
        });
    }

    @Test
    void fourPicturesAreMadeAndFewerOfAVeryLargeScreen() {
        TestScreen.SCREEN.onToolkitThread(() -> {
            List<Still> stills = stills(6);
            assertThat(prepareAll(new Album(), stills, SMALL)).isEqualTo(4);
            assertThat(prepareAll(new Album(), stills, new PixelPlace(0, 0, 4800, 2700)))
                    .isEqualTo(1);
            return true;
        });
    }

    @Test
    void inAPlaceOfAnotherSizeNoPictureIsOfUse() {
        TestScreen.SCREEN.onToolkitThread(() -> {
            var album = new Album();
            List<Still> stills = stills(2);
            prepareAll(album, stills, SMALL);
            assertThat(album.picture(stills.get(0), new PixelPlace(0, 0, 161, 90)))
                    .isEmpty();
            album.prepare(stills.subList(1, 2), new PixelPlace(0, 0, 161, 90));
            assertThat(album.picture(stills.get(0), SMALL)).isEmpty();
            return true;
        });
    }

    @Test
    void theMixtureIsKnownForItsTwoSlidesOnly() {
        TestScreen.SCREEN.onToolkitThread(() -> {
            var album = new Album();
            List<Still> stills = stills(3);
            assertThat(album.mix(stills.get(0), stills.get(1), 0.5)).isFalse();
            prepareAll(album, stills, SMALL);
            assertThat(album.mix(stills.get(0), stills.get(1), 1)).isTrue();
            assertThat(album.mix(stills.get(0), stills.get(1), 1)).isFalse();
            assertThat(pixels(album.mixture(stills.get(0), stills.get(1)).orElseThrow()))
                    .isEqualTo(nodes(stills.get(0), SMALL));
            assertThat(album.mixture(stills.get(1), stills.get(2))).isEmpty();
            return true;
        });
    }
}
