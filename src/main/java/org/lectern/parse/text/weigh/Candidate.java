package org.lectern.parse.text.weigh;

import java.util.List;
import java.util.Optional;
import org.lectern.parse.text.line.Line;
import org.lectern.parse.text.line.Shape;

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

    /// The line that would be the title, with the lines that it goes on in because it was too long for the page.
    String unwrapped() {
        StringBuilder whole = new StringBuilder(title());
        List<Line> lines = below().lines();
        for (int i = 1; i < lines.size() && habits.fillsThePage(lines.get(i - 1)) && goesOn(lines.get(i)); i++) {
            whole.append(' ').append(lines.get(i).flat());
        }
        return whole.toString();
    }

    private static boolean goesOn(Line line) {
        return !Shape.isItem(line.text());
    }

    int line() {
        return below().lines().getFirst().number();
    }
}
