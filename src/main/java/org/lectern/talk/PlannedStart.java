package org.lectern.talk;

import java.time.DateTimeException;
import java.time.Duration;
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

    /// A start that lies further ahead is nobody's concern yet.
    public static final Duration SOON = Duration.ofHours(3);

    /// A start that is longer past was missed, or was that of another day.
    public static final Duration JUST_NOW = Duration.ofMinutes(30);

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

    /// The instant that is meant, when it is near enough for a talk that is opened now to go by it.
    public Optional<Instant> near(Instant now, ZoneId here) {
        return Optional.of(instant(now, here))
                .filter(start -> !start.isBefore(now.minus(JUST_NOW)) && !start.isAfter(now.plus(SOON)));
    }

    private static Optional<ZoneId> known(String zone) {
        try {
            return Optional.of(ZoneId.of(Zones.region(zone)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
