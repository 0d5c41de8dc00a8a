package org.lectern.talk;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.lectern.deck.Session;

/// When a talk is announced to start, as the programme writes it.
///
/// @param date empty when the programme does not say
/// @param zone as written, such as "CET"
public record PlannedStart(LocalTime time, Optional<LocalDate> date, Optional<String> zone) {

    /// The start of a session, if it has one.
    public static Optional<PlannedStart> of(Session session) {
        return session.start().map(time -> new PlannedStart(time, session.date(), session.zone()));
    }

    /// The instant that is meant: on the day that is written, else today; in the zone that is written if Java knows it,
    /// else here.
    public Instant instant(Instant now, ZoneId here) {
        ZoneId there = zone.flatMap(PlannedStart::known).orElse(here);
        LocalDate day = date.orElseGet(() -> now.atZone(there).toLocalDate());
        return day.atTime(time).atZone(there).toInstant();
    }

    private static Optional<ZoneId> known(String zone) {
        try {
            return Optional.of(ZoneId.of(Zones.region(zone)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
