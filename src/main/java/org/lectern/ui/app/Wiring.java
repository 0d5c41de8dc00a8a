package org.lectern.ui.app;

import java.util.List;
import java.util.Optional;
import org.lectern.format.Formats;
import org.lectern.parse.DeckParser;
import org.lectern.parse.DeckReader;
import org.lectern.parse.markdown.MarkdownParser;
import org.lectern.parse.meta.Facts;
import org.lectern.parse.sidecar.PdfpcFinder;
import org.lectern.parse.text.TextExportParser;
import org.lectern.settings.PlatformFolders;
import org.lectern.settings.RehearsalStore;
import org.lectern.source.FileSource;
import org.lectern.source.FolderNeighbours;
import org.lectern.source.Neighbours;
import org.lectern.talk.TalkReader;

/// Builds Lectern by constructors: which class serves which stage is said here and nowhere else.
///
/// It knows no JavaFX, so that commands that open no window load none.
public final class Wiring {

    private Wiring() {}

    /// The stages that make a deck of a file.
    public static DeckReader decks() {
        return new DeckReader(new FileSource(), new Formats(), parsers(), new Facts(), new PdfpcFinder(neighbours()));
    }

    /// The stages that make a talk of a file. No talk was ever rehearsed.
    public static TalkReader talks() {
        return new TalkReader(decks(), file -> Optional.empty());
    }

    /// The stages that make a talk of a file, and of what is kept of its last rehearsal.
    public static TalkReader talks(PlatformFolders folders) {
        return new TalkReader(decks(), new Rehearsals(new RehearsalStore(folders.state()))::last);
    }

    private static Neighbours neighbours() {
        return new FolderNeighbours(new FileSource());
    }

    /// The first that reads a format reads it.
    private static List<DeckParser> parsers() {
        return List.of(new MarkdownParser(neighbours()), new TextExportParser());
    }
}
