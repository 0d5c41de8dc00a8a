package org.lectern.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.lectern.deck.Problem;

/// Names of files as they were typed.
final class FileNames {

    private FileNames() {}

    /// The file of that name; empty when no file can have it on this system.
    static Optional<Path> path(String typed) {
        try {
            return Optional.of(Path.of(typed));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    static Problem impossible(String typed) {
        return Problem.error("missing", "No file can be named \"" + typed + "\" on this system. Check its name.");
    }
}
