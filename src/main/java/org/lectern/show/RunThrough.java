package org.lectern.show;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.deck.SlideId;
import org.lectern.talk.Rehearsal;
import org.lectern.talk.Talk;

/// How long each slide was spoken to in a run through a talk. It is told every change of the show, and asks no clock.
///
/// From a timer that begins anew on, the spans add up to what the timer counts as speaking: what is paused or goes to
/// questions is in none of them.
///
/// @param spans by slide, up to the last change
/// @param here the slide that is on since then
/// @param timer as it was then
/// @param spoken what it counted then
/// @param beforeReset the run that the last reset of the timer ended, until that is undone
public record RunThrough(
        Map<SlideId, Duration> spans,
        SlideId here,
        TalkTimer timer,
        Duration spoken,
        Optional<RunThrough> beforeReset) {

    /// A slide that was shown for less time was passed, not spoken to.
    static final Duration SHORTEST = Duration.ofSeconds(2);

    /// So much of a talk was spoken to when it was run through, in percent of its slides.
    static final int MOST = 75;

    public RunThrough {
        spans = Map.copyOf(spans);
    }

    /// From where the show is now.
    public static RunThrough begin(Talk talk, ShowState state, Instant now) {
        return anew(talk, state, now, Optional.empty());
    }

    private static RunThrough anew(Talk talk, ShowState state, Instant now, Optional<RunThrough> before) {
        return new RunThrough(
                Map.of(),
                talk.slide(state.position()).id(),
                state.timer(),
                state.timer().spoken(now),
                before);
    }

    /// After a change of the show.
    public RunThrough after(Talk talk, ShowState state, Instant now) {
        boolean same = state.timer().beforeReset().equals(timer.beforeReset());
        if (same) {
            return counted(state.timer(), now).at(talk.slide(state.position()).id(), beforeReset);
        }
        return state.timer().beforeReset().isPresent()
                ? anew(talk, state, now, Optional.of(counted(timer, now)))
                : undone(talk, state, now);
    }

    /// What passed between a reset and its undoing counts for the slide that it was undone on.
    private RunThrough undone(Talk talk, ShowState state, Instant now) {
        SlideId slide = talk.slide(state.position()).id();
        return beforeReset
                .map(run -> run.at(slide, Optional.empty()).counted(state.timer(), now))
                .orElseGet(() -> begin(talk, state, now));
    }

    private RunThrough at(SlideId slide, Optional<RunThrough> before) {
        return new RunThrough(spans, slide, timer, spoken, before);
    }

    private RunThrough counted(TalkTimer now, Instant instant) {
        Duration until = now.spoken(instant);
        Map<SlideId, Duration> more = new HashMap<>(spans);
        if (until.compareTo(spoken) > 0) {
            more.merge(here, until.minus(spoken), Duration::plus);
        }
        return new RunThrough(more, here, now, until, beforeReset);
    }

    /// What it is if it ends now; empty when too little of the talk was spoken to.
    ///
    /// @param wall now, by the time of day
    public Optional<Rehearsal> ended(Talk talk, Instant now, Instant wall) {
        Map<SlideId, Duration> all = counted(timer, now).spans();
        long spokenTo = talk.slides().stream()
                .filter(slide -> all.getOrDefault(slide.id(), Duration.ZERO).compareTo(SHORTEST) >= 0)
                .count();
        return spokenTo * 100 >= (long) talk.size() * MOST ? Optional.of(new Rehearsal(wall, all)) : Optional.empty();
    }
}
