package org.lectern.show.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;

/// A place for one journal, and its lock while this process has it.
///
/// @param held the places that this process has
/// @param lock empty when another show has it
record Place(Path journal, Set<Path> held, Optional<Lock> lock) implements AutoCloseable {

    /// A lock and the file that it is on.
    record Lock(FileChannel channel, FileLock lock) {}

    /// Takes the place if it is free.
    ///
    /// A place of this process is not even looked at: closing a file lets all locks go that the process has on it.
    static Place of(Path journal, Set<Path> held) throws IOException {
        if (!held.add(journal)) {
            return new Place(journal, held, Optional.empty());
        }
        Optional<Lock> lock = Optional.empty();
        try {
            lock = lock(journal);
        } finally {
            if (lock.isEmpty()) {
                held.remove(journal);
            }
        }
        return new Place(journal, held, lock);
    }

    boolean isMine() {
        return lock.isPresent();
    }

    private static Optional<Lock> lock(Path journal) throws IOException {
        FileChannel channel = FileChannel.open(
                journal.resolveSibling(journal.getFileName() + ".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new Lock(channel, lock));
            }
        } catch (OverlappingFileLockException _) {
            // Another part of this process has it.
        }
        channel.close();
        return Optional.empty();
    }

    /// Lets the lock go. Its file stays: to delete it would take it from under another process.
    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            held.remove(journal);
            lock.get().channel().close();
        }
    }
}
