package org.lectern.show.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
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

    /// Looks for shows that were cut off. The latest is offered, one that had not begun or is over is let go, and what
    /// cannot be used is set aside.
    ///
    /// @param wall now, by the time of day
    public Found find(Instant wall) {
        List<Resume> cut = new ArrayList<>();
        List<String> notices = new ArrayList<>();
        for (Path journal : journals()) {
            look(journal, wall, cut, notices);
        }
        return new Found(cut.stream().max(Comparator.comparing(Resume::lastWall)), notices);
    }

    /// Removes the journal of a show that was resumed, or that nobody wants to go on with, and older ones of that talk.
    /// Those of other talks stay, and those of shows that run.
    public void forget(Resume resume) {
        for (Path journal : journals()) {
            whereFree(journal, () -> {
                if (JournalReader.read(journal) instanceof JournalReader.Cut(var found) && covers(resume, found)) {
                    Files.deleteIfExists(journal);
                }
            });
        }
    }

    private static boolean covers(Resume resume, Resume other) {
        return other.file().equals(resume.file()) && !other.lastWall().isAfter(resume.lastWall());
    }

    /// A free place for a show: one without a journal, else that of the show that was cut off first.
    ///
    /// @throws IOException when the folder cannot be written to, or as many shows run
    Place free() throws IOException {
        Files.createDirectories(folder);
        for (Path journal : byAge()) {
            Place place = Place.of(journal, held);
            if (place.isMine()) {
                return place;
            }
            place.close();
        }
        throw new IOException("all " + PLACES + " places for journals in " + folder + " are taken");
    }

    private List<Path> byAge() {
        return places().stream()
                .sorted(Comparator.comparing(JournalFolder::lastWritten))
                .toList();
    }

    private static FileTime lastWritten(Path journal) {
        try {
            return Files.getLastModifiedTime(journal);
        } catch (IOException _) {
            return FileTime.from(Instant.MIN); // There is none.
        }
    }

    private void look(Path journal, Instant wall, List<Resume> cut, List<String> notices) {
        whereFree(journal, () -> {
            switch (JournalReader.read(journal)) {
                case JournalReader.Cut(var resume) -> offer(resume, journal, wall, cut);
                case JournalReader.Unusable(var why) -> notices.add(setAside(journal, why));
            }
        });
    }

    // Where it is not to be found out whether a show runs there, nothing is done.
    private void whereFree(Path journal, Deed deed) {
        try (Place place = Place.of(journal, held)) {
            if (place.isMine() && Files.exists(journal)) {
                deed.run();
            }
        } catch (IOException e) {
            System.getLogger(JournalFolder.class.getName()).log(System.Logger.Level.INFO, "left alone: " + journal, e);
        }
    }

    /// What is done to a journal.
    @FunctionalInterface
    private interface Deed {
        void run() throws IOException;
    }

    private static void offer(Resume resume, Path journal, Instant wall, List<Resume> cut) throws IOException {
        if (resume.away(wall).compareTo(LONGEST_AWAY) > 0 || !resume.hasBegun()) {
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
