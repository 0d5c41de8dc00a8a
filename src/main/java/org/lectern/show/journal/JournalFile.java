package org.lectern.show.journal;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The file of a journal, written to by one process.
///
/// One thread adds and never waits for the disk; another calls {@link #sync}, which does. Killing the process loses
/// nothing that was added; a power cut, what was added since the last `sync`.
final class JournalFile implements AutoCloseable {

    /// How large it may grow, in bytes, if the disk never answers. What would make it larger is not added.
    static final long LARGEST = 4 * 1024 * 1024;

    /// How large it grows, in bytes, before it is begun anew with what is true now.
    static final long FULL = 256 * 1024;

    /// The first line of every journal that is written. The number is the version of what follows.
    static final String HEADER = "lectern-journal 3";

    /// The version before, which lacks the format that someone chose. It is read too, so that a talk that was cut off
    /// before an update goes on after it.
    static final String HEADER_BEFORE = "lectern-journal 2";

    private final Path file;
    private final long full;
    private Pen pen;
    private Entry.Given talk;
    private Entry.At state;
    private Optional<Entry.Alive> alive = Optional.empty();
    private boolean named;
    private boolean closed;

    private JournalFile(Path file, long full, Pen pen, Entry.Given talk, Entry.At state) {
        this.file = file;
        this.full = full;
        this.pen = pen;
        this.talk = talk;
        this.state = state;
    }

    /// Begins a journal in place of whatever was there. It is there whole or not at all.
    ///
    /// @param full how large it grows, in bytes, before it is begun anew
    static JournalFile begin(Path file, long full, Entry.Given talk, Entry.At state) throws IOException {
        Pen pen = Pen.begin(beside(file));
        JournalFile begun = new JournalFile(file, full, pen, talk, state);
        try {
            pen.write(Line.of(HEADER) + begun.now());
            Files.move(beside(file), file, StandardCopyOption.ATOMIC_MOVE);
            return begun;
        } catch (IOException e) {
            pen.close();
            throw e;
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /// Adds an entry.
    synchronized void add(Entry entry) throws IOException {
        String line = line(entry);
        if (pen.size() + line.length() > LARGEST) {
            throw new IOException("the disk does not answer");
        }
        know(entry);
        pen.write(line);
    }

    private void know(Entry entry) {
        switch (entry) {
            case Entry.Given given -> talk = given;
            case Entry.At at -> {
                state = at;
                alive = Optional.empty();
            }
            case Entry.Alive still -> alive = Optional.of(still);
        }
    }

    private static String line(Entry entry) {
        return Line.of(EntryText.of(entry));
    }

    /// All that a reader needs to know.
    private synchronized String now() {
        return line(talk) + line(state) + alive.map(JournalFile::line).orElse("");
    }

    /// Waits until all that was added before is on the disk. Begins the file anew when it is full.
    void sync() throws IOException {
        try {
            if (isFull()) {
                beginAnew();
            }
            Optional<Pen> open = open();
            if (open.isPresent()) {
                open.get().force();
                forceName();
            }
        } catch (ClosedChannelException _) {
            // It ended meanwhile.
        }
    }

    private synchronized Optional<Pen> open() {
        return closed ? Optional.empty() : Optional.of(pen);
    }

    private synchronized boolean isFull() {
        return !closed && pen.size() >= full;
    }

    // At any instant the old file is there or the new one, and either knows all. Nobody waits for the disk but here.
    private void beginAnew() throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Pen fresh = Pen.begin(next);
        try {
            fresh.write(Line.of(HEADER) + now());
            fresh.force();
            take(fresh, next);
        } catch (IOException e) {
            fresh.close();
            Files.deleteIfExists(next);
            throw e;
        }
    }

    private synchronized void take(Pen fresh, Path next) throws IOException {
        if (closed) {
            throw new ClosedChannelException();
        }
        fresh.write(now());
        // Some systems move nothing over a file that is open.
        pen.close();
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            pen = Pen.goOn(file, pen);
            throw e;
        }
        pen = fresh;
        named = false;
    }

    // The name in the folder is on the disk only when the folder is; some systems do not let one say so.
    private void forceName() {
        if (named) {
            return;
        }
        named = true;
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException _) {
            // The content is safe; the name follows when the system writes it.
        }
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        pen.close();
    }
}
