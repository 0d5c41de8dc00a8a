package org.lectern.deck;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// A talk, panel or workshop on a programme, as the text announces it.
///
/// @param kind as the text calls it, such as "Keynote"
/// @param speakers names
/// @param zone as written, such as "CET"
/// @param slide number of the slide that announces it, from 1
/// @param links of an entry on a page of talks: site, slides, code; else empty
public record Session(
        String title,
        Optional<String> kind,
        Optional<String> url,
        Optional<String> event,
        List<String> speakers,
        Optional<LocalDate> date,
        Optional<LocalTime> start,
        Optional<LocalTime> end,
        Optional<String> zone,
        Optional<String> room,
        int slide,
        List<Link> links) {
    public Session {
        speakers = List.copyOf(speakers);
        links = List.copyOf(links);
    }

    /// From start to end, past midnight when the end is before the start; empty when either is unknown.
    public Optional<Duration> length() {
        return start.flatMap(from -> end.map(to -> between(from, to)));
    }

    private static Duration between(LocalTime from, LocalTime to) {
        Duration length = Duration.between(from, to);
        return length.isNegative() ? length.plusDays(1) : length;
    }
}
