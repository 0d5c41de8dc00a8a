package org.lectern.parse.meta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.About;
import org.lectern.deck.Session;
import org.lectern.deck.Slide;

/// Finds the sessions that a deck announces.
final class Sessions {

    private Sessions() {}

    /// A session, and the people it names with all that the line says of them.
    record Announced(Session session, List<Person> people) {}

    static List<Announced> of(About about, List<Slide> slides) {
        Optional<LocalDate> known = KnownDate.of(about);
        Programme programme = new Programme(known);
        List<Announced> entries = new ArrayList<>();
        for (Slide slide : slides) {
            if (!slide.hidden()) {
                List<Passage> passages = Passage.of(slide);
                programme.read(slide, passages);
                TalkEntries.of(slide, passages, known).ifPresent(entries::add);
            }
        }
        entries.addAll(programme.sessions());
        entries.sort(Comparator.comparingInt(found -> found.session().slide()));
        return List.copyOf(entries);
    }
}
