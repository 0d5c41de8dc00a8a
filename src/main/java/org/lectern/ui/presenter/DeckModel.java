package org.lectern.ui.presenter;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.lectern.deck.Session;
import org.lectern.parse.Reading;
import org.lectern.talk.PlannedStart;
import org.lectern.talk.Talk;
import org.lectern.talk.TimePlan;
import org.lectern.ui.PlanWords;
import org.lectern.ui.Text;

/// What the head of the presenter view says of the deck.
///
/// @param title of the talk
/// @param chip what it was read as, such as "Text export, 15 slides"
/// @param doubtful whether the boundaries of the slides are more guessed than read
/// @param planned when and how long, such as "14:40 – 15:10 CET, 30 min"; empty when nothing is planned
/// @param measure what the pace is measured against, as sentences
public record DeckModel(String title, String chip, boolean doubtful, String planned, String measure) {

    /// Below this certainty a look at the slides is advised.
    static final double SURE = 0.7;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

    /// What the talk and the reading say.
    public static DeckModel of(Talk talk, Reading.Read reading) {
        return new DeckModel(
                talk.name(),
                Text.get("presenter.chip", reading.format().displayName(), talk.size()),
                reading.certainty() < SURE,
                planned(talk),
                PlanWords.of(talk));
    }

    private static String planned(Talk talk) {
        TimePlan plan = talk.plan();
        String when = plan.start().map(start -> when(talk, start)).orElse("");
        String length = plan.length()
                .map(planned -> Text.get("presenter.minutes", Math.ceilDiv(planned.toSeconds(), 60)))
                .orElse("");
        return when.isEmpty() || length.isEmpty() ? when + length : Text.get("presenter.planned", when, length);
    }

    private static String when(Talk talk, PlannedStart start) {
        String from = CLOCK.format(start.time());
        String times = end(talk, start)
                .map(end -> Text.get("presenter.times", from, CLOCK.format(end)))
                .orElse(from);
        return start.zone().map(zone -> times + " " + zone).orElse(times);
    }

    private static Optional<LocalTime> end(Talk talk, PlannedStart start) {
        return talk.deck().sessions().stream()
                .filter(session -> session.start().equals(Optional.of(start.time())))
                .flatMap(session -> session.end().stream())
                .findFirst()
                .or(() -> talk.plan().length().map(start.time()::plus));
    }

    /// The place of a session on its programme, such as "15 Mar, 14:40 – 15:10 CET, Room 2".
    static String programme(Session session) {
        StringBuilder text = new StringBuilder();
        session.date()
                .ifPresent(
                        date -> text.append(DateTimeFormatter.ofPattern("d MMM").format(date)));
        session.start().ifPresent(start -> {
            append(text, CLOCK.format(start));
            session.end().ifPresent(end -> text.append(" – ").append(CLOCK.format(end)));
            session.zone().ifPresent(zone -> text.append(' ').append(zone));
        });
        session.room().ifPresent(room -> append(text, room));
        return text.toString();
    }

    private static void append(StringBuilder text, String part) {
        text.append(text.isEmpty() ? "" : ", ").append(part);
    }
}
