package org.lectern.show.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/// The folder of the journals: one place for each show that runs at the same time.
///
/// A running show holds the lock of its place, which the system lets go when the process dies, however it dies. So a
/// journal whose place is free was cut off.
public final class JournalFolder {

    /// How many shows have a journal at the same time.
    static final int PLACES = 8;

    /// A show that was cut off longer ago is over.
    public static final Duration LONGEST_AWAY = Duration.ofHours(24);

    private final Path folder;
    private final Set<Path> held = ConcurrentHashMap.newKeySet();

    /// @param folder made when a journal is begun
    public JournalFolder(Path folder) {
        this.folder = folder;
    }

    /// What was found at the start.
    ///
    /// @param resume the show that was cut off last, if there is one
    /// @param notices sentences about journals that were set aside
    public record Found(Optional<Resume> resume, List<String> notices) {}

    /// Looks for shows that were cut off. The latest is offered, one that had not begun is let go, and what cannot be
    /// used is set aside.
    public Found find(Instant now) {
        List<Resume> cut = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        for (Path journal : journals()) {
            look(journal, now, cut, notices);
        }
        return new Found(cut.stream().max(Comparator.comparing(Resume::lastSeen)), notices);
    }

    /// Removes all journals of shows that do not run: they were resumed, or nobody wants to.
    public void forget() {
        for (Path journal : journals()) {
            try (Place place = Place.of(journal, held)) {
                if (place.isMine()) {
                    Files.deleteIfExists(journal);
                }
            } catch (IOException _) {
                // It stays, and is offered again.
            }
        }
    }

    /// A free place for a show.
    ///
    /// @throws IOException when the folder cannot be written to, or all places are taken
    Place free() throws IOException {
        Files.createDirectories(folder);
        for (Path journal : places()) {
            Place place = Place.of(journal, held);
            if (place.isMine() && Files.notExists(journal)) {
                return place;
            }
            place.close();
        }
        throw new IOException("all " + PLACES + " places for journals in " + folder + " are taken");
    }

    private void look(Path journal, Instant now, List<Resume> cut, List<String> notices) {
        try (Place place = Place.of(journal, held)) {
            if (place.isMine()) {
                switch (JournalReader.read(journal)) {
                    case JournalReader.Cut(var resume) -> offer(resume, journal, now, cut);
                    case JournalReader.Unusable(var why) -> notices.add(setAside(journal, why));
                }
            }
        } catch (IOException _) {
            // Whether a show runs there is not to be found out: nothing is offered.
        }
    }

    private static void offer(Resume resume, Path journal, Instant now, List<Resume> cut) throws IOException {
        if (resume.away(now).compareTo(LONGEST_AWAY) > 0 || !resume.hasBegun()) {
            Files.deleteIfExists(journal);
        } else {
            cut.add(resume);
        }
    }

    private static String setAside(Path journal, String why) throws IOException {
        Path aside = journal.resolveSibling(journal.getFileName() + ".set-aside");
        Files.move(journal, aside, StandardCopyOption.REPLACE_EXISTING);
        return "The journal of the last show could not be used (%s). It is kept as %s.".formatted(why, aside);
    }

    private List<Path> journals() {
        return places().stream().filter(Files::exists).toList();
    }

    private List<Path> places() {
        return IntStream.rangeClosed(1, PLACES)
                .mapToObj(number -> folder.resolve("show-" + number + ".journal"))
                .toList();
    }
}
