package org.lectern.show.journal;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.SlideId;
import org.lectern.show.Ink;
import org.lectern.show.Screening;
import org.lectern.show.ShowState;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;

/// A show that was cut off, and how to go on with it.
///
/// @param file the talk's file
/// @param name what people call the talk
/// @param chosen id of the format that someone chose to read the file as
/// @param state as it was last
/// @param slides by which the place is found in a file that changed since
/// @param notesSize size of the notes in pixels
/// @param lastSteady when the show was last known to go on, by the clock of its timer
/// @param lastWall the same by the time of day
public record Resume(
        Path file,
        String name,
        Optional<String> chosen,
        ShowState state,
        Slides slides,
        int notesSize,
        Instant lastSteady,
        Instant lastWall) {

    /// The slides that matter.
    ///
    /// @param here where the presenter was
    /// @param seen what the audience saw last
    /// @param title of the presenter's slide
    public record Slides(SlideId here, SlideId seen, String title) {}

    /// Where it was.
    public Position position() {
        return state.position();
    }

    /// The title of the slide that it was at, shortened if it is very long.
    public String title() {
        return slides.title();
    }

    /// Whether there is anything to go on with: it had left the first slide, or its timer had started.
    public boolean hasBegun() {
        return !position().equals(Position.START) || !state.timer().isFresh();
    }

    /// How long the talk had run when it was cut off.
    public Duration elapsed() {
        return state.timer().elapsed(lastSteady);
    }

    /// How long ago that was, by the time of day.
    public Duration away(Instant wall) {
        return wall.isAfter(lastWall) ? Duration.between(lastWall, wall) : Duration.ZERO;
    }

    /// The state to go on from, the time away left out: the timer goes on from where it was cut off, if it ran. One
    /// that
    /// was to start at a time of day still does.
    ///
    /// @param steady now, by the clock that the timer goes by from here on
    /// @param wall now, by the time of day
    public ShowState withoutTheTimeAway(Talk talk, Instant steady, Instant wall) {
        return state.timer().startsIn(lastSteady).isPresent()
                ? withTheTimeAway(talk, steady, wall)
                : in(talk, Duration.between(lastSteady, steady));
    }

    /// The state to go on from, the time away counted, as if nothing had happened.
    ///
    /// @param steady now, by the clock that the timer goes by from here on
    /// @param wall now, by the time of day
    public ShowState withTheTimeAway(Talk talk, Instant steady, Instant wall) {
        return in(talk, Duration.between(lastSteady, steady).minus(away(wall)));
    }

    private ShowState in(Talk talk, Duration later) {
        return new ShowState(here(talk), screening(talk), state.timer().later(later), List.of(), state.typedLength());
    }

    /// Where it is in a talk whose file may have changed; the step may be more than the talk has.
    public Position here(Talk talk) {
        return talk.place(slides.here(), slides.title(), position());
    }

    private Screening screening(Talk talk) {
        return state.screening() instanceof Screening.Frozen(Position at, Ink ink)
                ? new Screening.Frozen(talk.place(slides.seen(), "", at), ink)
                : state.screening();
    }
}
