package org.lectern.parse.meta;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.deck.Link;
import org.lectern.deck.Session;
import org.lectern.deck.Slide;

/// Entries of a page of talks: a slide whose text begins with the date of the talk, with the event behind it, and
/// links.
final class TalkEntries {

    private static final int MAX_EVENT_CHARACTERS = 160;

    private TalkEntries() {}

    static List<Sessions.Announced> of(List<Slide> slides, Optional<LocalDate> known) {
        return slides.stream()
                .filter(slide -> !slide.hidden() && slide.kind() != Slide.Kind.TITLE)
                .flatMap(slide -> entry(slide, known).stream())
                .toList();
    }

    private static Optional<Sessions.Announced> entry(Slide slide, Optional<LocalDate> known) {
        List<Passage> passages = Passage.of(slide);
        List<Link> links = Links.of(slide);
        if (passages.size() < 2
                || !(passages.get(0) instanceof Passage.Heading title)
                || !(passages.get(1) instanceof Passage.Text below)
                || below.rows().isEmpty()) {
            return Optional.empty();
        }
        return dated(below.lines().getFirst())
                .map(found -> session(slide, AnnouncementReader.of(title.line()), found, links, known));
    }

    /// A line that begins with a whole date, and has no time of day.
    private static Optional<MomentFinder.Found> dated(String line) {
        return MomentFinder.find(line)
                .filter(found -> Rest.cleaned(found.before()).isEmpty() && !found.hasTime())
                .filter(found -> found.moment().day().flatMap(Day::year).isPresent())
                .filter(found -> found.after().length() <= MAX_EVENT_CHARACTERS);
    }

    private static Sessions.Announced session(
            Slide slide, Announcement title, MomentFinder.Found found, List<Link> links, Optional<LocalDate> known) {
        Optional<String> event = Stream.of(Rest.cleaned(found.after()))
                .filter(text -> !text.isEmpty())
                .findFirst();
        Session session = new Session(
                title.title(),
                title.kind(),
                title.url(),
                event.or(title::event),
                title.people().stream().map(Person::name).toList(),
                found.moment().day().flatMap(day -> day.near(known)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                slide.number(),
                links);
        return new Sessions.Announced(session, title.people());
    }
}
