package org.lectern.ui.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// Notices that a file was saved again, by its time and size: that works on every file system.
final class FileWatch {

    private final Path file;
    private final boolean mayGo;
    private Optional<Stamp> seen;
    private boolean gone;

    private record Stamp(FileTime time, long size) {}

    /// As the file is now. That it goes is no change.
    FileWatch(Path file) {
        this(file, false);
    }

    private FileWatch(Path file, boolean mayGo) {
        this.file = file;
        this.mayGo = mayGo;
        seen = stamp();
    }

    /// A file that a talk can do without: that it goes is a change.
    static FileWatch ofCompanion(Path file) {
        return new FileWatch(file, true);
    }

    /// Whether it was saved since it was asked last. A file that is gone was not, unless it may go and stays away:
    /// editors
    /// take a file away for a moment.
    boolean changed() {
        Optional<Stamp> now = stamp();
        if (now.isEmpty() && mayGo && gone && seen.isPresent()) {
            seen = now;
            return true;
        }
        gone = now.isEmpty();
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
