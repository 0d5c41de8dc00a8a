package org.lectern.ui.app;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.lectern.show.ShowState;
import org.lectern.talk.Talk;
import org.lectern.ui.mirror.Sight;
import org.lectern.ui.slide.DeckLook;

/// What is to be seen of a talk at an instant, in whatever state it is.
record Sights(Talk talk, DeckLook look, Instant now) {

    Sight audience(ShowState state) {
        return Sight.audience(talk, state, look, now, ZoneId.systemDefault());
    }

    Sight presenter(ShowState state) {
        return Sight.presenter(talk, state, look, now, ZoneId.systemDefault());
    }

    /// What the audience sees while the presenter sees something else.
    Optional<Sight> otherwise(ShowState state) {
        return Sight.otherwise(talk, state, look, now, ZoneId.systemDefault());
    }
}
