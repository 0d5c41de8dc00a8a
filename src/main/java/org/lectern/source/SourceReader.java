package org.lectern.source;

import java.nio.file.Path;

/// Reads files as text.
@FunctionalInterface
public interface SourceReader {

    /// Reads the file. A missing, unreadable, empty, binary or too large file is an {@link Unreadable}.
    Source read(Path file);
}
