package org.lectern.source;

import java.util.Optional;

/// Other files of a deck's own folder: text that slides take from them, and what lies beside the deck for it.
@FunctionalInterface
public interface Neighbours {

    /// A file inside the folder of a deck; empty when it lies outside or is missing.
    ///
    /// @param deck the deck's file, as it was named by the one who asked
    /// @param path relative to the deck's folder
    Optional<Source> file(String deck, String path);

    /// The text of such a file; empty also when it is no text.
    default Optional<String> text(String deck, String path) {
        return file(deck, path)
                .flatMap(file -> file instanceof SourceText text ? Optional.of(text.text()) : Optional.empty());
    }

    /// There are none.
    static Neighbours none() {
        return (_, _) -> Optional.empty();
    }
}
