package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.deck.About;
import org.lectern.deck.Deck;
import org.lectern.export.PictureFolder;

class SlidePicturesTest {

    private static final Deck DECK = Deck.of(
            About.NOTHING,
            List.of(Slides.titled(1, "A calm start"), Slides.hidden(2, "Not today"), Slides.titled(3, "A good end")));

    @Test
    void filesAreNumberedAsTheSlidesAreShown(@TempDir Path folder) throws IOException {
        assertThat(pictures().write(DECK, DeckLook.PLAIN, new PictureFolder(folder)))
                .containsExactly(folder.resolve("slide-001.png"), folder.resolve("slide-002.png"));
    }

    @Test
    void sameDeckGivesSameBytes(@TempDir Path one, @TempDir Path two) throws IOException {
        pictures().write(DECK, DeckLook.PLAIN, new PictureFolder(one));
        pictures().write(DECK, DeckLook.PLAIN, new PictureFolder(two));
        assertThat(Files.readAllBytes(one.resolve("slide-001.png")))
                .isEqualTo(Files.readAllBytes(two.resolve("slide-001.png")));
    }

    private static SlidePictures pictures() {
        return new SlidePictures(TestScreen.SCREEN, 480, 270);
    }
}
