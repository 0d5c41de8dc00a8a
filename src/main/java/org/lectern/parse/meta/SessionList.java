package org.lectern.parse.meta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Session;
import org.lectern.deck.Slide;

/// The sessions found so far, and the day that they are on where they name none.
final class SessionList {

    /// More is no programme.
    static final int MAX_SESSIONS = 5_000;

    private final Optional<LocalDate> known;
    private final List<Sessions.Announced> all = new ArrayList<>();
    private Optional<Day> day = Optional.empty();
    private int slide = 1;

    SessionList(Optional<LocalDate> known) {
        this.known = known;
    }

    List<Sessions.Announced> all() {
        return List.copyOf(all);
    }

    void enter(Slide next) {
        slide = next.number();
    }

    /// The day of what follows; empty when a line named several days.
    void day(Optional<Day> next) {
        day = next;
    }

    void add(Announcement announcement, ScheduleLine when) {
        Moment moment = new Moment(when.day(), Optional.of(when.start()), when.end(), when.zone());
        add(new Entry(announcement, moment, when.room()));
    }

    void add(Entry entry) {
        if (all.size() < MAX_SESSIONS && !entry.announcement().title().isBlank()) {
            all.add(new Sessions.Announced(session(entry), entry.announcement().people()));
        }
    }

    private Session session(Entry entry) {
        Announcement what = entry.announcement();
        Moment when = entry.moment();
        return new Session(
                what.title(),
                what.kind(),
                what.url(),
                what.event(),
                what.people().stream().map(Person::name).toList(),
                when.day().or(() -> day).flatMap(found -> found.near(known)),
                when.start(),
                when.end(),
                when.zone(),
                entry.room(),
                slide,
                List.of());
    }
}
