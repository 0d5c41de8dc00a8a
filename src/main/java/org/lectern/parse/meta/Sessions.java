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

    /// What a slide says without those before it.
    private record Page(Slide slide, List<Passage> passages, Agenda agenda, Optional<Announced> entry) {

        static Page of(Slide slide, Optional<LocalDate> known) {
            List<Passage> passages = Passage.of(slide);
            return new Page(slide, passages, Agenda.of(passages), TalkEntries.of(slide, passages, known));
        }
    }

    static List<Announced> of(About about, List<Slide> slides) {
        Optional<LocalDate> known = KnownDate.of(about);
        Programme programme = new Programme(known);
        List<Announced> entries = new ArrayList<>();
        List<Page> pages = slides.parallelStream()
                .filter(slide -> !slide.hidden())
                .map(slide -> Page.of(slide, known))
                .toList();
        for (Page page : pages) {
            programme.read(page.slide(), page.passages(), page.agenda());
            page.entry().ifPresent(entries::add);
        }
        entries.addAll(programme.sessions());
        entries.sort(Comparator.comparingInt(found -> found.session().slide()));
        return List.copyOf(entries);
    }
}
