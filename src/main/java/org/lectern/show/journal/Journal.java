package org.lectern.show.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lectern.deck.Slide;
import org.lectern.show.Show;
import org.lectern.show.ShowState;

/// Keeps the journal of one show.
///
/// The show's thread only leaves word of what is true now; one other thread writes it, the latest word only. Someone
/// calls
/// {@link #beat} at least every {@link #BEAT}, so that the journal knows how long the show went on.
public final class Journal {

    /// How often {@link #beat} is to be called.
    public static final Duration BEAT = Duration.ofMillis(500);

    /// The longest title that is kept, in characters; it is for people, the slide is found by its identity.
    static final int LONGEST_TITLE = 120;

    private final JournalFolder folder;
    private final Show show;
    private final Path file;
    private final Executor writer;
    private final Consumer<String> notices;
    private final long largest;
    private final AtomicReference<@Nullable Word> unwritten = new AtomicReference<>();

    private int notesSize;
    private boolean complained;
    private @Nullable Place place;
    private @Nullable JournalFile journal;
    private @Nullable Word latest;
    private boolean torn;

    /// @param file the talk's file
    /// @param notesSize size of the notes in pixels
    /// @param writer runs one task at a time, on a thread that may wait for the disk
    /// @param notices hears a sentence, once, when the journal cannot be written
    public Journal(
            JournalFolder folder, Show show, Path file, int notesSize, Executor writer, Consumer<String> notices) {
        this(folder, show, file, notesSize, writer, notices, JournalFile.LARGEST);
    }

    Journal(
            JournalFolder folder,
            Show show,
            Path file,
            int notesSize,
            Executor writer,
            Consumer<String> notices,
            long largest) {
        this.folder = folder;
        this.show = show;
        this.file = file;
        this.notesSize = notesSize;
        this.writer = writer;
        this.notices = notices;
        this.largest = largest;
    }

    /// Begins to watch the show.
    ///
    /// @return ends the watching when stopped; the journal stays until {@link #end}
    public Show.Observation begin() {
        return show.observe(this::note);
    }

    /// Leaves word of another size of notes.
    public void notesSize(int pixels) {
        notesSize = pixels;
        note(show.state());
    }

    /// Writes that the show still goes on.
    public void beat() {
        Instant now = show.now();
        writer.execute(() -> guarded(() -> alive(now)));
    }

    /// Removes the journal: the show ended as it should.
    public void end() {
        writer.execute(() -> guarded(this::removed));
    }

    private void note(ShowState state) {
        Slide slide = show.talk().slide(state.position());
        unwritten.set(new Word(
                new Entry.Given(file.toAbsolutePath(), show.talk().name()),
                new Entry.At(show.now(), state, slide.id(), title(slide), notesSize)));
        writer.execute(() -> guarded(this::written));
    }

    private static String title(Slide slide) {
        String title = slide.titleText();
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(LONGEST_TITLE, -1)) + "…";
    }

    private void written() throws IOException {
        Word word = unwritten.getAndSet(null);
        if (word != null) {
            latest = word;
            write(word, word.at());
        }
    }

    private void alive(Instant now) throws IOException {
        if (latest != null) {
            write(latest, new Entry.Alive(now));
        }
    }

    /// Adds an entry; begins the journal (anew) where there is none, it is full, or its last line may be torn.
    private void write(Word word, Entry entry) throws IOException {
        if (place == null) {
            place = folder.free();
        }
        if (journal == null) {
            journal = JournalFile.begin(place.journal(), word.talk(), word.at());
        } else if (torn || journal.has(largest)) {
            journal.beginAnew(word.talk(), word.at());
        }
        torn = true;
        journal.add(entry);
        torn = false;
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
            if (!complained) {
                complained = true;
                notices.accept("The show cannot be kept for a restart: " + e.getMessage()
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
