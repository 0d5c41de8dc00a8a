package org.lectern.ui.app;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.lectern.show.RunThrough;
import org.lectern.show.Show;
import org.lectern.show.ShowState;
import org.lectern.talk.Rehearsal;

/// Watches how long each slide of an open talk takes. A run through most of it is its rehearsal, which the pace of the
/// next run goes by.
final class Rehearsing {

    private final OpenTalk talk;
    private final InstantSource wall;
    private final Consumer<Rehearsal> keep;
    private final Show.Observation watching;
    private RunThrough run;

    /// @param wall the time of day
    /// @param keep gets a rehearsal when it ended
    Rehearsing(OpenTalk talk, InstantSource wall, Consumer<Rehearsal> keep) {
        this.talk = talk;
        this.wall = wall;
        this.keep = keep;
        run = RunThrough.begin(talk.talk(), talk.state(), talk.show().now());
        watching = talk.show().observe(this::changed);
    }

    private void changed(ShowState state) {
        RunThrough before = run;
        run = before.after(talk.talk(), state, talk.show().now());
        if (!run.beforeReset().equals(before.beforeReset())) {
            run.beforeReset()
                    .flatMap(this::ended)
                    .ifPresent(rehearsal -> Platform.runLater(() -> talk.rehearsed(Optional.of(rehearsal))));
        }
    }

    private Optional<Rehearsal> ended(RunThrough over) {
        Optional<Rehearsal> rehearsal = over.ended(talk.talk(), talk.show().now(), wall.instant());
        rehearsal.ifPresent(keep);
        return rehearsal;
    }

    /// Looks no longer, and keeps nothing.
    void stop() {
        watching.stop();
    }

    /// The talk is closed.
    void end() {
        stop();
        ended(run);
    }
}
