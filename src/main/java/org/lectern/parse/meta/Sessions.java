package org.lectern.parse.meta;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        slides.stream().filter(slide -> !slide.hidden()).forEach(programme::read);
        List<Announced> entries = TalkEntries.of(slides, known);
        return Stream.concat(programme.sessions().stream(), entries.stream())
                .sorted(Comparator.comparingInt(found -> found.session().slide()))
                .toList();
    }
}
