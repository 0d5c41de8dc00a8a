package org.lectern.show;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What a presenter asks of the show. Nothing else changes it.
public sealed interface Cue {

    /// On to the next step, else to the next slide; from a card, to the slide behind it. The first of these
    /// starts the timer.
    record Next() implements Cue {}

    /// Back to the step before, else to the slide before with all its steps; from a card, to the slide behind it.
    record Previous() implements Cue {}

    /// On to the next slide, past the steps of this one; from a card, to the slide behind it. The first of these starts
    /// the timer.
    record NextSlide() implements Cue {}

    /// Back to the beginning of the slide before; from a card, to the slide behind it.
    record PreviousSlide() implements Cue {}

    /// To the first slide.
    record First() implements Cue {}

    /// To the last slide.
    record Last() implements Cue {}

    /// To a slide.
    ///
    /// @param slide from 1, among those shown; a larger number means the last slide, a smaller one the first
    record GoTo(int slide) implements Cue {}

    /// To where the last jump began.
    record Back() implements Cue {}

    /// Black for the audience, or live again.
    record ToggleBlack() implements Cue {}

    /// White for the audience, or live again.
    record ToggleWhite() implements Cue {}

    /// The audience keeps its picture while the presenter moves, or is live again.
    record ToggleFreeze() implements Cue {}

    /// The audience sees the slide that the presenter is at, whatever it saw before.
    record Live() implements Cue {}

    /// A few words for the audience, until the presenter goes on.
    ///
    /// @param words nothing but spaces does nothing
    /// @param until what the card counts down to
    record ShowMessage(String words, Optional<Instant> until) implements Cue {}

    /// An address as a code for the audience to scan, or live again when it is there.
    record ToggleCode(String address) implements Cue {}

    /// What comes next and who speaks, for the audience to read before the start, or live again.
    record ToggleNextUp() implements Cue {}

    /// A stroke of the pen on a page of a slide.
    record Draw(Ink.Page page, Stroke stroke) implements Cue {}

    /// Takes back the last stroke on that page.
    record UndoStroke(Ink.Page page) implements Cue {}

    /// Takes all strokes off that page.
    record ClearInk(Ink.Page page) implements Cue {}

    /// Starts the timer, also one that waits for its start, pauses it, or lets it go on.
    record StartOrPauseTimer() implements Cue {}

    /// Starts the timer as of an instant, which may lie ahead: by the wall clock. Only a timer that was never started,
    /// or
    /// that waits for another start. Until then a flip does not start it.
    record StartTimerAt(Instant start) implements Cue {}

    /// Lets a timer that waits for its start wait no more.
    record DisarmTimer() implements Cue {}

    /// Sets the timer to nothing; {@link UndoReset} gives it back.
    record ResetTimer() implements Cue {}

    /// Gives back the timer that the last reset took away, as if it had run on.
    record UndoReset() implements Cue {}

    /// Into question mode, in which the pace rests and the clock runs, or out of it.
    record ToggleQuestions() implements Cue {}

    /// Plans the talk for this length; nothing, or less, means as the deck says.
    record PlanLength(Duration length) implements Cue {}
}
