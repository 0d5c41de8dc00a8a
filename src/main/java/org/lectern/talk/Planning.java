package org.lectern.talk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.lectern.deck.Deck;
import org.lectern.deck.Session;
import org.lectern.deck.Slide;

/// Makes the time plan of a deck out of what the deck says.
///
/// The length is what was typed, else comes from the front matter, else from the one session that the deck announces,
/// else from a file beside the deck, else from the timing marks when every slide has one.
final class Planning {

    private final Deck deck;
    private final List<Slide> slides;
    private final Hints hints;

    private Planning(Deck deck, Hints hints) {
        this.deck = deck;
        this.slides = deck.shown();
        this.hints = hints;
    }

    static TimePlan of(Deck deck, Hints hints) {
        return new Planning(deck, hints).plan();
    }

    private TimePlan plan() {
        return hints.typed()
                .map(length -> plan(length, "Typed for this talk."))
                .or(this::fromFrontMatter)
                .or(this::fromSession)
                .or(this::fromSidecar)
                .or(this::fromMarks)
                .orElseGet(() -> TimePlan.unplanned(start(), hints.sidecar().lastMinutes()));
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

    private Optional<TimePlan> fromSidecar() {
        return hints.sidecar()
                .length()
                .map(length -> plan(length, "From " + hints.sidecar().file() + ", beside the deck."));
    }

    private Optional<TimePlan> fromMarks() {
        List<Optional<Duration>> marks = marks();
        return marks.stream().allMatch(Optional::isPresent)
                ? positive(Optional.of(Budgets.sum(marks))).map(length -> plan(length, "The slides' marks added up."))
                : Optional.empty();
    }

    private TimePlan plan(Duration length, String origin) {
        Budgets budgets = new Budgets(slides, marks(), hints.rehearsal());
        return new TimePlan(
                Optional.of(length),
                origin,
                start(),
                hints.sidecar().lastMinutes(),
                budgets.of(length),
                budgets.shares());
    }

    private List<Optional<Duration>> marks() {
        // rule: reveal.js, `defaultTiming`: "the average number of seconds per slide", where a slide has no timing
        Optional<Duration> otherwise = setting("defaulttiming").or(() -> setting("revealoptions.defaulttiming"));
        int last = hints.sidecar().lastSlide().orElse(slides.size());
        return IntStream.range(0, slides.size())
                .mapToObj(i -> TimingMark.of(slides.get(i)).or(() -> i < last ? otherwise : Optional.of(Duration.ZERO)))
                .toList();
    }

    private Optional<Duration> setting(String key) {
        return Optional.ofNullable(deck.about().settings().get(key)).flatMap(TimingMark::seconds);
    }

    private Optional<PlannedStart> start() {
        return session()
                .flatMap(PlannedStart::of)
                .or(() -> hints.sidecar()
                        .start()
                        .map(time -> new PlannedStart(time, Optional.empty(), Optional.empty())));
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
