package org.lectern.show.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// The file of a journal, written to by one process. What was added is on the disk when {@link #add} comes back.
final class JournalFile implements AutoCloseable {

    /// How large it grows, in bytes, before it is begun anew with what is true now.
    static final long LARGEST = 256 * 1024;

    /// The first line of every journal. The number is the version of what follows.
    static final String HEADER = "lectern-journal 1";

    private final Path file;
    private FileChannel channel;

    private JournalFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Begins a journal in place of whatever was there.
    static JournalFile begin(Path file, Entry.Given talk, Entry.At now) throws IOException {
        return new JournalFile(file, begun(file, talk, now));
    }

    /// Adds an entry.
    void add(Entry entry) throws IOException {
        write(channel, Line.of(EntryText.of(entry)));
    }

    /// Whether it has grown to that size, in bytes.
    boolean has(long size) throws IOException {
        return channel.size() >= size;
    }

    /// Begins it anew. At any instant either the old journal is there, or the new one.
    void beginAnew(Entry.Given talk, Entry.At now) throws IOException {
        FileChannel other = begun(file, talk, now);
        channel.close();
        channel = other;
    }

    private static FileChannel begun(Path file, Entry.Given talk, Entry.At now) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        FileChannel channel = FileChannel.open(
                beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try {
            write(channel, Line.of(HEADER) + Line.of(EntryText.of(talk)) + Line.of(EntryText.of(now)));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
            forceName(file);
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /// The name in the folder is on the disk only when the folder is; some systems do not let one say so.
    private static void forceName(Path file) {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException _) {
            // The content is safe; the name follows when the system writes it.
        }
    }

    private static void write(FileChannel channel, String lines) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
