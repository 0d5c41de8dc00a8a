package org.lectern.show.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.deck.SlideId;
import org.lectern.show.Screening;
import org.lectern.show.ShowState;
import org.lectern.show.TalkTimer;
import org.lectern.talk.Position;

class JournalFileTest {

    private static final Instant NOON = Instant.parse("2026-03-24T12:00:00Z");
    private static final Entry.Moment MOMENT = new Entry.Moment(NOON, NOON);
    private static final long SMALL = 1000;

    @TempDir
    private Path folder = Path.of("");

    private Path path = Path.of("");

    @BeforeEach
    void place() {
        path = folder.resolve("show-1.journal");
    }

    @Test
    void whatIsAddedIsReadAtOnceAlsoWhileItIsBegunAnew() throws IOException {
        AtomicBoolean ended = new AtomicBoolean();
        try (JournalFile journal = begun()) {
            CompletableFuture<Void> syncing = CompletableFuture.runAsync(() -> syncUntil(ended, journal));
            for (int slide = 1; slide <= 400; slide++) {
                journal.add(at(slide));
                assertThat(resume().position()).isEqualTo(Position.at(slide));
            }
            ended.set(true);
            syncing.join();
            journal.sync();
            assertThat(Files.size(path)).isLessThan(2 * SMALL);
        }
    }

    private static void syncUntil(AtomicBoolean ended, JournalFile journal) {
        while (!ended.get()) {
            try {
                journal.sync();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Test
    void begunAnewItKnowsTheNameOfTheTalkAndWhenItWasAliveLast() throws IOException {
        try (JournalFile journal = begun()) {
            journal.add(new Entry.Given(Path.of("/talks/talk.md"), "Another name", Optional.empty()));
            journal.add(at(5));
            Entry.Moment later = new Entry.Moment(NOON.plusSeconds(9), NOON.plusSeconds(9));
            while (Files.size(path) < SMALL) {
                journal.add(new Entry.Alive(later));
            }
            long before = Files.size(path);
            journal.sync();

            assertThat(Files.size(path)).isLessThan(before);
            assertThat(resume().name()).isEqualTo("Another name", Optional.empty());
            assertThat(resume().lastSteady()).isEqualTo(later.steady());
            assertThat(files()).containsExactly(path);
        }
    }

    @Test
    void whatAFailureLeftOfALineIsWrittenOver() throws IOException {
        try (JournalFile journal = begun()) {
            long end = Files.size(path);
            Files.writeString(path, Files.readString(path) + "at 2026-03-24T12:0".repeat(50));
            journal.add(at(3));

            assertThat(Files.size(path)).isGreaterThan(end);
            assertThat(resume().position()).isEqualTo(Position.at(3));
        }
    }

    @Test
    void afterItsEndASyncDoesNothing() throws IOException {
        JournalFile journal = begun();
        for (int slide = 1; slide < 20; slide++) {
            journal.add(at(slide));
        }
        journal.close();
        Files.delete(path);
        journal.sync();

        assertThat(files()).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private JournalFile begun() throws IOException {
        return JournalFile.begin(
                path, SMALL, new Entry.Given(Path.of("/talks/talk.md"), "A talk", Optional.empty()), at(1));
    }

    private Resume resume() {
        return JournalReader.read(path) instanceof JournalReader.Cut(var resume)
                ? resume
                : org.assertj.core.api.Assertions.fail("unreadable");
    }

    private static Entry.At at(int slide) {
        return new Entry.At(
                MOMENT,
                new ShowState(Position.at(slide), Screening.LIVE, TalkTimer.FRESH, List.of()),
                new SlideId("0123456789ab"),
                new SlideId("0123456789ab"),
                "Slide",
                24);
    }
}
