package org.lectern.ui.app;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.show.Cue;
import org.lectern.show.ShowMachine;
import org.lectern.show.ShowState;
import org.lectern.talk.Talk;

/// The states that the likeliest keys lead to.
final class Neighbours {

    private static final List<Cue> CUES = List.of(new Cue.Next(), new Cue.Previous(), new Cue.Back());

    private Neighbours() {}

    /// The state itself, then the others, the likeliest first.
    static List<ShowState> of(ShowState state, Talk talk, Instant now) {
        return Stream.concat(Stream.of(state), CUES.stream().map(cue -> ShowMachine.after(state, cue, talk, now)))
                .toList();
    }
}
