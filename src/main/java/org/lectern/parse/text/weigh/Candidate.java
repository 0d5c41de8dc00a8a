package org.lectern.parse.text.weigh;

import java.util.List;
import java.util.Optional;

/// A gap at which a slide may begin.
///
/// @param index of the chunk below the gap, from 1
record Candidate(List<Chunk> chunks, int index, Habits habits) {

    Chunk below() {
        return chunks.get(index);
    }

    Chunk above() {
        return chunks.get(index - 1);
    }

    /// The chunk after the one below; empty at the end of the text.
    Optional<Chunk> next() {
        return index + 1 < chunks.size() ? Optional.of(chunks.get(index + 1)) : Optional.empty();
    }

    /// The line that would be the title.
    String title() {
        return below().first();
    }

    int line() {
        return below().lines().getFirst().number();
    }
}
