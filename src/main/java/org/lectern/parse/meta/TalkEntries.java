package org.lectern.parse.meta;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Session;
import org.lectern.deck.Slide;

/// Entries of a page of talks: a slide whose text begins with the date of the talk, with the event behind it, and
/// links.
final class TalkEntries {

    private static final int MAX_EVENT_CHARACTERS = 160;

    private TalkEntries() {}

    static Optional<Sessions.Announced> of(Slide slide, List<Passage> passages, Optional<LocalDate> known) {
        if (slide.kind() == Slide.Kind.TITLE
                || passages.size() < 2
                || !(passages.get(0) instanceof Passage.Heading title)
                || !(passages.get(1) instanceof Passage.Text below)
                || below.rows().isEmpty()) {
            return Optional.empty();
        }
        return dated(below.lines().getFirst()).map(found -> {
            Optional<String> event = named(found).or(() -> TalkEvent.in(passages.subList(2, passages.size())));
            Announcement what = AnnouncementReader.titleOf(title.line());
            return session(slide, what, found.moment().day().flatMap(day -> day.near(known)), event);
        });
    }

    /// A line that begins with a whole date, and has no time of day.
    private static Optional<MomentFinder.Found> dated(String line) {
        return MomentFinder.find(line)
                .filter(found -> Rest.cleaned(found.before()).isEmpty() && !found.hasTime())
                .filter(found -> found.moment().day().flatMap(Day::year).isPresent())
                .filter(found -> found.after().length() <= MAX_EVENT_CHARACTERS);
    }

    private static Optional<String> named(MomentFinder.Found found) {
        return Optional.of(Rest.cleaned(found.after())).filter(text -> !text.isEmpty());
    }

    private static Sessions.Announced session(
            Slide slide, Announcement what, Optional<LocalDate> date, Optional<String> event) {
        Session session = new Session(
                what.title(),
                what.kind(),
                what.url(),
                event.or(what::event),
                what.people().stream().map(Person::name).toList(),
                date,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                slide.number(),
                Links.of(slide));
        return new Sessions.Announced(session, what.people());
    }
}
