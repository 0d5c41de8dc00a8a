package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.ListItem;
import org.lectern.deck.Slide;

class SlidePagesTest {

    private static final String LINE = "An item that is long enough to fill a whole line of the slide, and says so";

    @Test
    void mostSlidesHaveOnePage() {
        SlidePages pages = pages(Slides.titled(1, "Short", Block.paragraph("A few words.")));
        assertThat(pages.count()).isEqualTo(1);
        assertThat(pages.steps()).isZero();
    }

    @Test
    void turningToAPageIsAStep() {
        SlidePages pages = pages(Slides.titled(1, "Long", items(30, false)));
        assertThat(pages.count()).isGreaterThan(1);
        assertThat(pages.steps()).isEqualTo(pages.count() - 1);
        assertThat(IntStream.rangeClosed(0, pages.steps()).map(pages::pageAt))
                .containsExactlyElementsOf(
                        IntStream.range(0, pages.count()).boxed().toList());
    }

    @Test
    void stepsOfAPageComeBeforeTheNextPage() {
        Slide slide = Slides.stepped("Long", 30, items(30, true));
        SlidePages pages = pages(slide);
        assertThat(pages.steps()).isEqualTo(30 + pages.count() - 1);
        assertThat(pages.pageAt(0)).isZero();
        assertThat(pages.pageAt(pages.lastStepOf(0))).isZero();
        assertThat(pages.pageAt(pages.lastStepOf(0) + 1)).isEqualTo(1);
        assertThat(pages.slideStepAt(pages.steps())).isEqualTo(30);
    }

    private static SlidePages pages(Slide slide) {
        return TestScreen.SCREEN.onToolkitThread(() -> SlidePages.of(slide, DeckLook.PLAIN));
    }

    private static Block items(int count, boolean stepped) {
        return new Block.BulletList(IntStream.range(0, count)
                .mapToObj(i -> new ListItem(List.of(Block.paragraph(LINE)), stepped ? i + 1 : 0, Optional.empty()))
                .toList());
    }
}
