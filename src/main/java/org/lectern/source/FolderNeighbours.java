package org.lectern.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads files of the folder that a deck lies in, and of the folders inside it. Nothing outside is read, whichever way
/// a path or a link leads there.
public final class FolderNeighbours implements Neighbours {

    private final SourceReader sources;

    /// @param sources reads the files
    public FolderNeighbours(SourceReader sources) {
        this.sources = sources;
    }

    @Override
    public Optional<Source> file(String deck, String path) {
        try {
            Path folder = folder(Path.of(deck).toRealPath());
            Path file = folder.resolve(path).toRealPath();
            boolean own = file.startsWith(folder) && Files.isRegularFile(file);
            return own ? Optional.of(sources.read(file)) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            // a file that is not there is no neighbour
            return Optional.empty();
        }
    }

    private static Path folder(Path deck) {
        @Nullable Path parent = deck.getParent();
        return Files.isDirectory(deck) || parent == null ? deck : parent;
    }
}
