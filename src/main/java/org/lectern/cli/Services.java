package org.lectern.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.lectern.export.Pictures;
import org.lectern.parse.DeckReader;
import org.lectern.talk.TalkReader;
import org.lectern.ui.check.Checks;
import org.lectern.ui.stage.StageLine;

/// What the commands need from the rest of Lectern.
///
/// @param pictures starts drawing; asked for only by a command that draws, since it loads the toolkit
/// @param checks looks through talks; asked for only by the command that does, since it loads the toolkit
/// @param stage looks at the machine and its desktop, which may take seconds
/// @param windows opens the windows; asked for only by a command that does
/// @param hasDisplay whether there is a display to open a window on
/// @param withoutDisplay runs the same command where there is no display, after one that there seemed to be failed
record Services(
        DeckReader decks,
        TalkReader talks,
        Supplier<Pictures> pictures,
        Supplier<Checks> checks,
        Supplier<List<StageLine>> stage,
        Windows windows,
        boolean hasDisplay,
        Supplier<ExitCode> withoutDisplay) {

    /// Opens Lectern's windows.
    @FunctionalInterface
    interface Windows {

        /// Opens the start screen, or the talks of these files, and comes back when the last window is closed.
        void open(List<Path> files);
    }
}
