package org.lectern.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.deck.SlideId;
import org.lectern.settings.RehearsalStore;
import org.lectern.talk.Rehearsal;

/// The last rehearsals of talks, by file. It waits for the disk.
///
/// @param store where they are kept
record Rehearsals(RehearsalStore store) {

    Optional<Rehearsal> last(Path deck) {
        return store.find(deck).map(kept -> new Rehearsal(kept.ended(), spans(kept.spans())));
    }

    private static Map<SlideId, Duration> spans(Map<String, Duration> kept) {
        return kept.entrySet().stream()
                .collect(Collectors.toMap(span -> new SlideId(span.getKey()), Map.Entry::getValue));
    }

    /// Keeps one in the place of the last, or forgets that. That it cannot be kept is nothing to disturb a talk with.
    void keep(Path deck, Optional<Rehearsal> rehearsal) {
        try {
            if (rehearsal.isPresent()) {
                store.keep(deck, kept(rehearsal.get()));
            } else {
                store.drop(deck);
            }
        } catch (IOException e) {
            System.getLogger(Rehearsals.class.getName()).log(System.Logger.Level.WARNING, "rehearsal is not kept", e);
        }
    }

    private static RehearsalStore.Kept kept(Rehearsal rehearsal) {
        return new RehearsalStore.Kept(
                rehearsal.ended(),
                rehearsal.spans().entrySet().stream()
                        .collect(Collectors.toMap(span -> span.getKey().value(), Map.Entry::getValue)));
    }
}
