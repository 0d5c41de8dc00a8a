package org.lectern.parse.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.parse.markdown.dialect.Neighbours;
import org.lectern.source.SourceReader;
import org.lectern.source.SourceText;

/// Reads files of the folder that a deck lies in, and of the folders inside it. Nothing outside is read, whichever way
/// a path or a link leads there.
public final class FolderNeighbours implements Neighbours {

    private final SourceReader sources;

    /// @param sources reads the files
    public FolderNeighbours(SourceReader sources) {
        this.sources = sources;
    }

    @Override
    public Optional<String> text(String deck, String path) {
        try {
            Path folder = folder(Path.of(deck).toRealPath());
            Path file = folder.resolve(path).toRealPath();
            boolean own = file.startsWith(folder) && Files.isRegularFile(file);
            return own && sources.read(file) instanceof SourceText text ? Optional.of(text.text()) : Optional.empty();
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
