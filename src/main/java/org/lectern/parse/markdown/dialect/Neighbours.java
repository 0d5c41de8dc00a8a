package org.lectern.parse.markdown.dialect;

import java.util.Optional;

/// Other files of the deck's own folder, for slides that a deck takes from them.
@FunctionalInterface
public interface Neighbours {

    /// The text of a file inside the folder of a deck; empty when it lies outside, is missing or is no text.
    ///
    /// @param deck the deck's file, as it was named by the one who asked
    /// @param path relative to the deck's folder
    Optional<String> text(String deck, String path);

    /// There are none.
    static Neighbours none() {
        return (_, _) -> Optional.empty();
    }
}
