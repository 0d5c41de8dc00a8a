package org.lectern.show.journal;

import static org.lectern.talk.Slides.stepped;
import static org.lectern.talk.Slides.talk;
import static org.lectern.talk.Slides.titled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.show.Show;
import org.lectern.talk.Talk;

/// A show with a journal, and the next start that finds it.
abstract class CutOffShow {

    static final Instant NOON = Instant.parse("2026-03-24T12:00:00Z");

    /// The clocks differ: the one is for the timer, the other for what lies between two starts.
    static final Instant MIDNIGHT = Instant.parse("2026-03-25T00:00:00Z");

    @TempDir
    Path folder = Path.of("");

    final Talk talk = talk(titled(1, "Open"), stepped(2, 3), titled(3, "How"), titled(4, "End"));

    final List<String> notices = new ArrayList<>();

    Instant now = NOON;

    Instant wall = MIDNIGHT;

    final Show show = new Show(talk, () -> now);

    Path file = Path.of("");

    Journal journal = journal();

    @BeforeEach
    void begin() {
        file = folder.resolve("state").resolve("show-1.journal");
        journal = journal();
        journal.begin();
    }

    Resume found() {
        return elsewhere().find(wall).resume().orElseThrow();
    }

    /// The folder as it is after the process was killed: the same journals, and no locks.
    JournalFolder elsewhere() {
        try {
            Path copy = Files.createTempDirectory(folder, "after");
            Files.copy(file, copy.resolve("show-1.journal"));
            return new JournalFolder(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Journal journal() {
        return new Journal(new JournalFolder(folder.resolve("state")), show, folder.resolve("talk.md"), 24, hands());
    }

    Journal.Hands hands() {
        return new Journal.Hands(() -> wall, Runnable::run, Runnable::run, notices::add);
    }

    void later(long seconds) {
        now = now.plusSeconds(seconds);
        wall = wall.plusSeconds(seconds);
    }
}
