package org.lectern.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// Notices that a file was saved again, by its time and size: that works on every file system.
final class FileWatch {

    private final Path file;
    private Optional<Stamp> seen;

    private record Stamp(FileTime time, long size) {}

    /// As the file is now.
    FileWatch(Path file) {
        this.file = file;
        seen = stamp();
    }

    /// Whether it was saved since it was asked last. A file that is gone was not: editors take it away for a moment.
    boolean changed() {
        Optional<Stamp> now = stamp();
        boolean changed = now.isPresent() && !now.equals(seen);
        seen = now.or(() -> seen);
        return changed;
    }

    private Optional<Stamp> stamp() {
        try {
            return Optional.of(new Stamp(Files.getLastModifiedTime(file), Files.size(file)));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
