package org.lectern.show.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lectern.deck.Slide;
import org.lectern.show.Show;
import org.lectern.show.ShowState;

/// Keeps the journal of one show.
///
/// The show's thread only leaves word of what is true now. A second thread hands the latest word to the system at once,
/// so that it outlives the process; a third waits until it is on the disk, so that it outlives a power cut. Someone
/// calls {@link #beat} at least every {@link #BEAT}, so that the journal knows how long the show went on.
public final class Journal {

    /// How often {@link #beat} is to be called.
    public static final Duration BEAT = Duration.ofMillis(250);

    /// How long a sync may wait for more to be synced with it.
    public static final Duration SYNC = Duration.ofMillis(400);

    /// The longest title that is kept, in characters; it is for people, the slide is found by its identity.
    static final int LONGEST_TITLE = 120;

    private final JournalFolder folder;
    private final Show show;
    private final Path file;
    private final Hands hands;
    private final long full;
    private final AtomicReference<@Nullable Word> unwritten = new AtomicReference<>();
    private final AtomicBoolean syncing = new AtomicBoolean();
    private final AtomicBoolean complained = new AtomicBoolean();

    private int notesSize;
    private Optional<String> chosen = Optional.empty();
    private @Nullable Place place;
    private @Nullable Word latest;
    private volatile @Nullable JournalFile journal;

    /// What a journal needs of the world around.
    ///
    /// @param wall the time of day
    /// @param writer runs one task at a time, soon
    /// @param syncer runs one task at a time, within {@link #SYNC}, on a thread that may wait for the disk
    /// @param notices hears a sentence, once, when the journal cannot be written
    public record Hands(InstantSource wall, Executor writer, Executor syncer, Consumer<String> notices) {}

    /// @param file the talk's file
    /// @param notesSize size of the notes in pixels
    public Journal(JournalFolder folder, Show show, Path file, int notesSize, Hands hands) {
        this(folder, show, file, notesSize, hands, JournalFile.FULL);
    }

    Journal(JournalFolder folder, Show show, Path file, int notesSize, Hands hands, long full) {
        this.folder = folder;
        this.show = show;
        this.file = file;
        this.notesSize = notesSize;
        this.hands = hands;
        this.full = full;
    }

    /// Begins to watch the show.
    ///
    /// @return ends the watching when stopped; the journal stays until {@link #end}
    public Show.Observation begin() {
        return show.observeFirst(this::note);
    }

    /// Leaves word of another size of notes.
    public void notesSize(int pixels) {
        notesSize = pixels;
        note(show.state());
    }

    /// Leaves word of the format that someone chose to read the file as.
    ///
    /// @param format its id
    public void readAs(String format) {
        chosen = Optional.of(format);
        note(show.state());
    }

    /// Writes that the show still goes on. Any thread may call it.
    public void beat() {
        Entry.Alive alive = new Entry.Alive(moment());
        hands.writer().execute(() -> guarded(() -> alive(alive)));
    }

    /// Does something when all that was noted so far is on the disk.
    public void whenSafe(Runnable deed) {
        hands.writer()
                .execute(() -> hands.syncer().execute(() -> {
                    guarded(this::synced);
                    deed.run();
                }));
    }

    /// Removes the journal: the show ended as it should.
    public void end() {
        hands.writer().execute(() -> guarded(this::removed));
    }

    private void note(ShowState state) {
        Slide slide = show.talk().slide(state.position());
        Slide seen = show.talk().slide(state.seen());
        unwritten.set(new Word(
                new Entry.Given(file.toAbsolutePath(), show.talk().name(), chosen),
                new Entry.At(moment(), state, slide.id(), seen.id(), title(slide), notesSize)));
        hands.writer().execute(() -> guarded(this::written));
    }

    private Entry.Moment moment() {
        return new Entry.Moment(show.now(), hands.wall().instant());
    }

    private static String title(Slide slide) {
        String title = slide.titleText();
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(LONGEST_TITLE, -1)) + "…";
    }

    private void written() throws IOException {
        Word word = unwritten.getAndSet(null);
        if (word == null) {
            return;
        }
        Word before = latest;
        latest = word;
        if (journal == null) {
            open(word);
        } else if (before == null || !before.talk().equals(word.talk())) {
            add(word.talk());
            add(word.at());
        } else {
            add(word.at());
        }
    }

    private void alive(Entry.Alive alive) throws IOException {
        Word word = latest;
        if (word == null) {
            return;
        }
        if (journal == null) {
            open(word);
        }
        add(alive);
    }

    private void open(Word word) throws IOException {
        Place mine = place == null ? folder.free() : place;
        place = mine;
        journal = JournalFile.begin(mine.journal(), full, word.talk(), word.at());
        sync();
    }

    private void add(Entry entry) throws IOException {
        if (journal != null) {
            journal.add(entry);
            sync();
        }
    }

    private void sync() {
        if (syncing.compareAndSet(false, true)) {
            hands.syncer().execute(() -> guarded(this::synced));
        }
    }

    private void synced() throws IOException {
        syncing.set(false);
        Optional<JournalFile> written = Optional.ofNullable(journal);
        if (written.isPresent()) {
            written.get().sync();
        }
    }

    private void removed() throws IOException {
        latest = null;
        if (journal != null) {
            journal.close();
            journal = null;
        }
        if (place != null) {
            Files.deleteIfExists(place.journal());
            place.close();
            place = null;
        }
    }

    private void guarded(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            if (complained.compareAndSet(false, true)) {
                hands.notices()
                        .accept("The show cannot be kept for a restart: " + e.getMessage()
                                + ". It goes on, but after a crash it would begin anew.");
            }
        }
    }

    /// What is true now, of which talk.
    private record Word(Entry.Given talk, Entry.At at) {}

    /// Work at the disk.
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
