package org.lectern.show;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lectern.talk.Talk;
import org.lectern.talk.TimePlan;

/// What the presenter reads on the clock at an instant.
///
/// @param elapsed how long the talk has run
/// @param remaining what is left of the planned length, negative in overtime; empty when no length is planned
/// @param running whether the timer runs
/// @param started whether it ever ran, or runs
/// @param startsIn until it begins to count, when it was set to start at a time that lies ahead
/// @param questions whether it is in question mode
/// @param pace empty when nothing is planned
/// @param lastMinutes whether the last minutes of the planned length run
public record ClockFace(
        Duration elapsed,
        Optional<Duration> remaining,
        boolean running,
        boolean started,
        Optional<Duration> startsIn,
        boolean questions,
        Optional<Pace> pace,
        boolean lastMinutes) {

    /// From here on the end is near, unless someone chose otherwise: a tenth of the planned length, and no more than
    /// this.
    static final Duration LAST_MINUTES = Duration.ofMinutes(5);

    private static final int LAST_ONE_IN = 10;

    /// The clock of a show.
    public static ClockFace of(Talk talk, ShowState state, Instant now) {
        TalkTimer timer = state.timer();
        Duration elapsed = timer.elapsed(now);
        return new ClockFace(
                elapsed,
                talk.plan().length().map(length -> length.minus(elapsed)),
                timer.isRunning(),
                !timer.isFresh(),
                timer.startsIn(now),
                timer.questions(),
                Pace.of(talk, state, now),
                isLast(timer, elapsed, talk.plan()));
    }

    private static boolean isLast(TalkTimer timer, Duration elapsed, TimePlan plan) {
        return timer.isRunning()
                && plan.length()
                        .filter(length -> elapsed.compareTo(length) <= 0)
                        .filter(length -> length.minus(elapsed).compareTo(lastMinutes(plan, length)) <= 0)
                        .isPresent();
    }

    private static Duration lastMinutes(TimePlan plan, Duration length) {
        Duration tenth = length.dividedBy(LAST_ONE_IN);
        return plan.lastMinutes().orElse(tenth.compareTo(LAST_MINUTES) < 0 ? tenth : LAST_MINUTES);
    }

    /// Such as `12:41`.
    public String elapsedText() {
        return DurationText.of(elapsed);
    }

    /// Such as `17:19`; in overtime `+2:10`; empty when no length is planned.
    ///
    /// It begins at the planned length and stands at `0:00` until a whole second is over, so that elapsed and
    /// remaining, both in whole seconds, always add up to the length.
    public String remainingText() {
        return remaining.map(ClockFace::countdown).orElse("");
    }

    private static String countdown(Duration remaining) {
        Duration over = remaining.negated();
        if (over.toSeconds() > 0) {
            return "+" + DurationText.of(over);
        }
        return Countdown.of(remaining);
    }
}
