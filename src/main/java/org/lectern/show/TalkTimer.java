package org.lectern.show;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The time of a talk.
///
/// In question mode the talk's time goes on and the pace rests: only `speaking` stands still.
///
/// @param talk runs from the start, through questions
/// @param speaking runs with the talk, but not in question mode; the pace is measured by it
/// @param questions whether it is in question mode
/// @param beforeReset the timer that the last reset took away, until that is undone
public record TalkTimer(Stopwatch talk, Stopwatch speaking, boolean questions, Optional<TalkTimer> beforeReset) {

    /// Not started.
    public static final TalkTimer FRESH =
            new TalkTimer(new Stopwatch.Fresh(), new Stopwatch.Fresh(), false, Optional.empty());

    /// How long the talk has run.
    public Duration elapsed(Instant now) {
        return talk.elapsed(now);
    }

    /// How much of that went to speaking.
    public Duration spoken(Instant now) {
        return speaking.elapsed(now);
    }

    /// How much of it went to questions.
    public Duration asked(Instant now) {
        return elapsed(now).minus(spoken(now));
    }

    /// How long until it begins to count, when it was set to start at an instant that lies ahead.
    public Optional<Duration> startsIn(Instant now) {
        return talk instanceof Stopwatch.Running(var _, Instant since) && since.isAfter(now)
                ? Optional.of(Duration.between(now, since))
                : Optional.empty();
    }

    /// Not started, if it only waits for its start.
    public TalkTimer disarmed(Instant now) {
        return startsIn(now).isPresent()
                ? new TalkTimer(new Stopwatch.Fresh(), new Stopwatch.Fresh(), questions, beforeReset)
                : this;
    }

    /// Whether it is running.
    public boolean isRunning() {
        return talk.isRunning();
    }

    /// Whether it was never started, or reset since.
    public boolean isFresh() {
        return talk instanceof Stopwatch.Fresh;
    }

    /// Runs from this instant on, if it does not run yet.
    public TalkTimer started(Instant at) {
        return new TalkTimer(talk.started(at), questions ? speaking : speaking.started(at), questions, beforeReset);
    }

    /// Stands still from this instant on.
    public TalkTimer paused(Instant at) {
        return new TalkTimer(talk.paused(at), speaking.paused(at), questions, beforeReset);
    }

    /// As if it had run that much later: of use when the clock that it ran by is gone.
    public TalkTimer later(Duration by) {
        return new TalkTimer(talk.later(by), speaking.later(by), questions, beforeReset.map(reset -> reset.later(by)));
    }

    /// Into question mode, or out of it.
    public TalkTimer questionsToggled(Instant at) {
        boolean speaks = questions && isRunning();
        return new TalkTimer(talk, speaks ? speaking.started(at) : speaking.paused(at), !questions, beforeReset);
    }

    /// As if never started; what it was can be had back.
    public TalkTimer reset() {
        return isFresh()
                ? this
                : new TalkTimer(new Stopwatch.Fresh(), new Stopwatch.Fresh(), false, Optional.of(forgetful()));
    }

    /// As if the last reset had not been.
    public TalkTimer resetUndone() {
        return beforeReset.orElse(this);
    }

    private TalkTimer forgetful() {
        return new TalkTimer(talk, speaking, questions, Optional.empty());
    }
}
