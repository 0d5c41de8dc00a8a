package org.lectern.talk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Deck;
import org.lectern.deck.Session;
import org.lectern.deck.Slide;

/// Makes the time plan of a deck out of what the deck says.
///
/// The length comes from the front matter, else from the one session that the deck announces, else from the timing
/// marks
/// when every slide has one.
final class Planning {

    private final Deck deck;
    private final List<Slide> slides;

    private Planning(Deck deck) {
        this.deck = deck;
        this.slides = deck.shown();
    }

    static TimePlan of(Deck deck) {
        return new Planning(deck).plan();
    }

    static TimePlan of(Deck deck, Duration typed) {
        return new Planning(deck).plan(typed, "Typed for this talk.");
    }

    private TimePlan plan() {
        Optional<TimePlan> said = fromFrontMatter().or(this::fromSession).or(this::fromMarks);
        return said.orElseGet(() -> new TimePlan(Optional.empty(), TimePlan.NONE.origin(), start(), List.of()));
    }

    private Optional<TimePlan> fromFrontMatter() {
        return positive(deck.about().duration().or(this::totalTime))
                .map(length -> plan(length, "From the front matter."));
    }

    // rule: reveal.js, `totalTime`: "the total time in seconds that is available to present"
    private Optional<Duration> totalTime() {
        return setting("totaltime");
    }

    private Optional<TimePlan> fromSession() {
        return session()
                .flatMap(session -> positive(session.length())
                        .map(length -> plan(
                                length,
                                "From the session's time, " + session.start().orElseThrow() + " to "
                                        + session.end().orElseThrow() + ".")));
    }

    private Optional<TimePlan> fromMarks() {
        List<Optional<Duration>> marks = marks();
        return marks.stream().allMatch(Optional::isPresent)
                ? positive(Optional.of(Budgets.sum(marks))).map(length -> plan(length, "The slides' marks added up."))
                : Optional.empty();
    }

    private TimePlan plan(Duration length, String origin) {
        return new TimePlan(Optional.of(length), origin, start(), Budgets.shared(length, slides, marks()));
    }

    private List<Optional<Duration>> marks() {
        // rule: reveal.js, `defaultTiming`: "the average number of seconds per slide", where a slide has no timing
        Optional<Duration> otherwise = setting("defaulttiming").or(() -> setting("revealoptions.defaulttiming"));
        return slides.stream()
                .map(slide -> TimingMark.of(slide).or(() -> otherwise))
                .toList();
    }

    private Optional<Duration> setting(String key) {
        return Optional.ofNullable(deck.about().settings().get(key)).flatMap(TimingMark::seconds);
    }

    private Optional<PlannedStart> start() {
        return session().flatMap(PlannedStart::of);
    }

    /// The session that the deck is about: the only one that it announces, else the only one of the deck's own title.
    private Optional<Session> session() {
        return only(deck.sessions()).or(() -> only(titled(deck.about().title().orElse(""))));
    }

    private List<Session> titled(String title) {
        return deck.sessions().stream()
                .filter(session -> session.title().strip().equalsIgnoreCase(title.strip()))
                .toList();
    }

    private static Optional<Session> only(List<Session> sessions) {
        return sessions.size() == 1 ? Optional.of(sessions.getFirst()) : Optional.empty();
    }

    private static Optional<Duration> positive(Optional<Duration> length) {
        return length.filter(Duration::isPositive);
    }
}
