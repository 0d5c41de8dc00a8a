package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
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

    @Test
    void aPostThatGoesOnAtOnceOpensWithWhatItsFrontMatterSays() {
        DeckFacts facts = new DeckFacts(
                Optional.empty(),
                Optional.empty(),
                Locale.ENGLISH,
                Map.of(),
                List.of(),
                Set.of("About bread", "Ada Moor, Ben Oat"),
                0);
        var look =
                new DeckLook(Theme.LIGHT, Canvas.WIDE, Optional.empty(), Optional.empty(), facts, DeckLook.PLAIN.own());
        Slide slide = Slides.titled(
                1, "Bread", Block.paragraph("About  bread"), Block.paragraph("Ada Moor, Ben Oat"), items(30, false));
        TestScreen.SCREEN.onToolkitThread(() -> {
            SlidePages pages = SlidePages.of(slide, look);
            assertThat(words(pages.sheet(0))).isEqualTo("Bread About bread Ada Moor, Ben Oat");
            assertThat(words(pages.sheet(1))).startsWith("Bread 1/" + (pages.count() - 1));
            return true;
        });
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text -> text.getText().strip();
            case Parent parent ->
                parent.getChildrenUnmodifiable().stream()
                        .map(SlidePagesTest::words)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" "))
                        .replaceAll("[\\s\\h]+", " ");
            default -> "";
        };
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
