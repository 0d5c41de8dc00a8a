package org.lectern.ui.mirror;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.deck.Deck;
import org.lectern.deck.Session;
import org.lectern.deck.Speaker;
import org.lectern.show.Screening;
import org.lectern.talk.PlannedStart;
import org.lectern.talk.Talk;
import org.lectern.ui.Text;
import org.lectern.ui.slide.Placard;

/// The cards that a show asks for, with what the text says of the talk.
final class Placards {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM");

    /// More people are named by their number.
    private static final int MOST_SPEAKERS = 4;

    private Placards() {}

    static Optional<Placard> of(Screening screening, Talk talk, Instant now, ZoneId here) {
        return switch (screening) {
            case Screening.Live _, Screening.Black _, Screening.White _, Screening.Frozen _ -> Optional.empty();
            case Screening.Message message -> Optional.of(message(message));
            case Screening.Code(String address) -> Optional.of(new Placard.Code(address));
            case Screening.NextUp _ -> Optional.of(nextUp(talk, now, here));
        };
    }

    private static Placard message(Screening.Message message) {
        return new Placard.Message(
                message.words(), message.until().map(end -> new Placard.Left(end, "", Text.get("placard.over"))));
    }

    private static Placard nextUp(Talk talk, Instant now, ZoneId here) {
        Deck deck = talk.deck();
        Optional<Session> session = onlySession(deck);
        Optional<PlannedStart> start =
                session.flatMap(PlannedStart::of).or(() -> talk.plan().start());
        return new Placard.NextUp(
                deck.about().event().or(() -> session.flatMap(Session::event)),
                talk.name(),
                speakers(deck, session),
                when(deck, session, start, now, here),
                start.map(planned -> planned.instant(now, here))
                        .filter(instant -> isAheadToday(instant, now, here))
                        .map(instant ->
                                new Placard.Left(instant, Text.get("placard.starts"), Text.get("placard.starting"))));
    }

    /// A programme of several sessions does not say which of them this talk is.
    private static Optional<Session> onlySession(Deck deck) {
        return deck.sessions().size() == 1 ? Optional.of(deck.sessions().getFirst()) : Optional.empty();
    }

    private static boolean isAheadToday(Instant start, Instant now, ZoneId here) {
        return start.atZone(here).toLocalDate().equals(now.atZone(here).toLocalDate())
                && !start.isBefore(now.minus(PlannedStart.JUST_NOW));
    }

    private static List<String> speakers(Deck deck, Optional<Session> session) {
        List<String> found = deck.speakers().stream().map(Placards::speaker).toList();
        List<String> named = session.map(Session::speakers).orElse(List.of());
        List<String> all = !found.isEmpty()
                ? found
                : !named.isEmpty() ? named : deck.about().authors();
        return all.size() <= MOST_SPEAKERS
                ? all
                : Stream.concat(
                                all.stream().limit(MOST_SPEAKERS - 1L),
                                Stream.of(Text.get("placard.others", all.size() - MOST_SPEAKERS + 1)))
                        .toList();
    }

    private static String speaker(Speaker speaker) {
        return Stream.of(Optional.of(speaker.name()), speaker.role(), speaker.organization())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String when(
            Deck deck, Optional<Session> session, Optional<PlannedStart> start, Instant now, ZoneId here) {
        LocalDate today = now.atZone(here).toLocalDate();
        Optional<LocalDate> day = session.flatMap(Session::date)
                .or(() -> start.flatMap(PlannedStart::date))
                .or(() -> deck.about().date());
        return Stream.of(
                        day.filter(date -> !date.equals(today)).map(DAY::format),
                        start.map(planned -> times(planned, session)),
                        session.flatMap(Session::room))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static String times(PlannedStart start, Optional<Session> session) {
        String times = session.flatMap(Session::end)
                .map(end -> Text.get("presenter.times", CLOCK.format(start.time()), CLOCK.format(end)))
                .orElse(CLOCK.format(start.time()));
        return start.zone().map(zone -> times + " " + zone).orElse(times);
    }
}
