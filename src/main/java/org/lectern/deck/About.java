package org.lectern.deck;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a deck says of itself.
///
/// @param duration the planned length of the talk
/// @param settings what the front matter asks of the look and the show (`theme`, `aspect`, `lang` …), keys in lower
/// case
public record About(
        Optional<String> title,
        Optional<String> subtitle,
        Optional<String> event,
        Optional<LocalDate> date,
        List<String> authors,
        Optional<Duration> duration,
        Map<String, String> settings) {

    /// Nothing known.
    public static final About NOTHING = new About(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Map.of());

    public About {
        authors = List.copyOf(authors);
        settings = Map.copyOf(settings);
    }

    /// The same, and what another source says where this one says nothing. Settings are those of this one.
    public About or(About other) {
        return new About(
                title.or(other::title),
                subtitle.or(other::subtitle),
                event.or(other::event),
                date.or(other::date),
                authors.isEmpty() ? other.authors() : authors,
                duration.or(other::duration),
                settings);
    }

    /// The same with this title, where none was known.
    public About orTitle(String otherwise) {
        return title.isPresent()
                ? this
                : new About(Optional.of(otherwise), subtitle, event, date, authors, duration, settings);
    }
}
