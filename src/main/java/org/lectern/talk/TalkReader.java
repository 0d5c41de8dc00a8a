package org.lectern.talk;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.lectern.deck.Problem;
import org.lectern.format.Format;
import org.lectern.parse.DeckReader;
import org.lectern.parse.Reading;

/// Opens files as talks.
public final class TalkReader {

    private final DeckReader decks;
    private final Function<Path, Optional<Rehearsal>> rehearsals;

    /// @param rehearsals knows when the talk of a file was last rehearsed
    public TalkReader(DeckReader decks, Function<Path, Optional<Rehearsal>> rehearsals) {
        this.decks = decks;
        this.rehearsals = rehearsals;
    }

    /// Reads a file as what it looks like.
    public Opening open(Path file) {
        return open(file, Optional.empty());
    }

    /// Reads a file, as the chosen format if there is one.
    public Opening open(Path file, Optional<Format> chosen) {
        Reading reading = decks.read(file, chosen);
        return switch (reading) {
            case Reading.Failed failed ->
                new Opening.Refused(failed.name(), failed.why().problem());
            case Reading.Read read
            when read.deck().shown().isEmpty() -> new Opening.Refused(read.name(), nothingToShow(read));
            case Reading.Read read -> new Opening.Opened(talk(file, read), read, file, chosen);
        };
    }

    private Talk talk(Path file, Reading.Read read) {
        return Talk.of(
                name(file, read), read.deck(), new Hints(Optional.empty(), read.times(), rehearsals.apply(file)));
    }

    private static Problem nothingToShow(Reading.Read read) {
        return Problem.error(
                "nothing-to-show",
                read.deck().slides().isEmpty()
                        ? "There is nothing to show in " + read.name() + ": it has no text. Choose another file."
                        : "Every slide of " + read.name() + " is hidden. Show one of them, and open it again.");
    }

    private static String name(Path file, Reading.Read read) {
        return read.deck().about().title().orElseGet(() -> String.valueOf(file.getFileName()));
    }
}
