package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.deck.Deck;
import org.lectern.parse.Reading;
import org.lectern.ui.app.Wiring;

/// Every slide of every sample can be read from the last row.
class SampleDecksTest {

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("decks"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isLaidOutWithoutViolations(Path file) {
        assertThat(Wiring.decks().read(file)).isInstanceOfSatisfying(Reading.Read.class, read -> {
            Deck deck = read.deck();
            DeckLook look = DeckLook.of(deck, file);
            assertThat(deck.shown())
                    .flatMap(slide -> TestScreen.SCREEN.onToolkitThread(() -> LayoutCheck.of(slide, look)))
                    .isEmpty();
        });
    }
}
