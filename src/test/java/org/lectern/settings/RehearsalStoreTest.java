package org.lectern.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.settings.RehearsalStore.Kept;

class RehearsalStoreTest {

    private static final Kept LAST =
            new Kept(Instant.parse("2026-03-24T12:00:00Z"), Map.of("0123456789ab-2", Duration.ofMillis(61_500)));

    private static final Path DECK = Path.of("talk.md");

    @TempDir
    private Path state;

    @Test
    void whatWasKeptIsFound() throws IOException {
        assertThat(store().find(DECK)).isEmpty();
        store().keep(DECK, LAST);

        assertThat(store().find(DECK)).contains(LAST);
        assertThat(store().find(DECK.toAbsolutePath())).contains(LAST);
        assertThat(store().find(Path.of("other/talk.md"))).isEmpty();
    }

    @Test
    void theLastTakesThePlaceOfTheOneBefore() throws IOException {
        Kept later = new Kept(LAST.ended().plusSeconds(9), Map.of());
        store().keep(DECK, LAST);
        store().keep(DECK, later);

        assertThat(store().find(DECK)).contains(later);
        assertThat(files()).hasSize(1);
    }

    @Test
    void whatIsDroppedIsGone() throws IOException {
        store().keep(DECK, LAST);
        store().drop(DECK);
        store().drop(DECK);

        assertThat(store().find(DECK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"lectern-rehearsal\": 2, \"ended\": \"2026-03-24T12:00:00Z\", \"spans\": {}}",
                "{\"lectern-rehearsal\": 1, \"ended\": \"yesterday\", \"spans\": {}}",
                "{\"lectern-rehearsal\": 1, \"spans\": {}}"
            })
    void whatCannotBeReadIsNone(String text) throws IOException {
        store().keep(DECK, LAST);
        Files.writeString(files().getFirst(), text);

        assertThat(store().find(DECK)).isEmpty();
    }

    @Test
    void spansThatMakeNoSenseAreLeftOut() throws IOException {
        store().keep(DECK, LAST);
        Files.writeString(
                files().getFirst(),
                "{\"lectern-rehearsal\": 1, \"ended\": \"2026-03-24T12:00:00Z\","
                        + " \"spans\": {\"a\": -1, \"b\": \"x\", \"c\": 5}}");

        assertThat(store().find(DECK).orElseThrow().spans()).containsOnly(Map.entry("c", Duration.ofMillis(5)));
    }

    @Test
    void oneThatIsTooLargeIsNotKept() throws IOException {
        Map<String, Duration> spans = IntStream.range(0, 40_000)
                .boxed()
                .collect(Collectors.toMap("slide-%09d"::formatted, number -> Duration.ofMillis(number)));
        store().keep(DECK, LAST);
        store().keep(DECK, new Kept(LAST.ended(), spans));

        assertThat(store().find(DECK)).contains(LAST);
    }

    @Test
    void onlyThoseOfTheLatestDecksStay() throws IOException {
        for (int i = 0; i < RehearsalStore.MOST_DECKS; i++) {
            store().keep(deck(i), LAST);
        }
        age();
        store().keep(deck(RehearsalStore.MOST_DECKS), LAST);

        assertThat(files()).hasSize(RehearsalStore.MOST_DECKS);
        assertThat(store().find(deck(RehearsalStore.MOST_DECKS))).isPresent();
    }

    private void age() throws IOException {
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }
    }

    private static Path deck(int number) {
        return Path.of("talk-" + number + ".md");
    }

    private RehearsalStore store() {
        return new RehearsalStore(state);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(state.resolve("rehearsals"))) {
            return files.toList();
        }
    }
}
