package org.lectern.show.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideId;
import org.lectern.show.ShowState;
import org.lectern.show.TalkTimer;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;

/// A show that was cut off, and how to go on with it.
///
/// @param file the talk's file
/// @param name what people call the talk
/// @param state as it was last
/// @param slide by which the place is found in a file that changed since
/// @param title of that slide
/// @param notesSize size of the notes in pixels
/// @param lastSeen when the show was last known to go on
public record Resume(
        Path file, String name, ShowState state, SlideId slide, String title, int notesSize, Instant lastSeen) {

    /// Where it was.
    public Position position() {
        return state.position();
    }

    /// Whether there is anything to go on with: it had left the first slide, or its timer had started.
    public boolean hasBegun() {
        return !position().equals(Position.START) || !state.timer().isFresh();
    }

    /// How long the talk had run when it was cut off.
    public Duration elapsed() {
        return state.timer().elapsed(lastSeen);
    }

    /// How long ago that was.
    public Duration away(Instant now) {
        return now.isAfter(lastSeen) ? Duration.between(lastSeen, now) : Duration.ZERO;
    }

    /// The state to go on from, the time away left out: the timer goes on from where it was cut off, if it ran.
    public ShowState withoutTheTimeAway(Talk talk, Instant now) {
        TalkTimer stopped = state.timer().paused(lastSeen);
        return in(talk, state.timer().isRunning() ? stopped.started(now) : stopped);
    }

    /// The state to go on from, the time away counted, as if nothing had happened.
    public ShowState withTheTimeAway(Talk talk) {
        return in(talk, state.timer());
    }

    private ShowState in(Talk talk, TalkTimer timer) {
        return new ShowState(place(talk), state.screening(), timer, List.of(), state.typedLength());
    }

    private Position place(Talk talk) {
        List<Slide> slides = talk.slides();
        int number = IntStream.range(0, slides.size())
                .filter(i -> slides.get(i).id().equals(slide))
                .map(i -> i + 1)
                .findFirst()
                .orElse(position().slide());
        return talk.nearest(new Position(number, position().step()));
    }
}
