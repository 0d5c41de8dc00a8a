package org.lectern.show;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.lectern.talk.Talk;
import org.lectern.talk.TimePlan;

/// How the talk goes, held against its plan.
///
/// @param drift how far behind the plan; negative when ahead, nothing while the slide is within its own time
/// @param planned how far the talk would be by the plan, from 0 to 1 as on the progress bar
public record Pace(Duration drift, Level level, double planned) {

    /// Up to here being behind is not worth a word.
    static final Duration TOLERATED = Duration.ofSeconds(15);

    /// From this part of the planned length on, being behind is late; before, it is tight.
    static final int LATE_FROM_ONE_IN = 15;

    /// How bad it is.
    public enum Level {
        /// As planned, or ahead of it.
        ON_TIME,
        /// Behind, but to be caught up with.
        TIGHT,
        /// Behind by more than is easily caught up with.
        LATE,
        /// The planned length is over.
        OVER
    }

    /// The pace now; empty when nothing is planned.
    public static Optional<Pace> of(Talk talk, ShowState state, Instant now) {
        TimePlan plan = talk.plan();
        int slide = state.position().slide();
        return plan.due(slide)
                .flatMap(due -> plan.length().map(length -> {
                    Duration spoken = state.timer().spoken(now);
                    Duration drift = drift(due, plan.budget(slide).orElse(Duration.ZERO), spoken);
                    Level level = level(drift, length, state.timer().elapsed(now));
                    return new Pace(drift, level, plan.progress(spoken));
                }));
    }

    /// Whether the drift is worth a word.
    public boolean drifts() {
        return drift.abs().compareTo(TOLERATED) > 0;
    }

    private static Duration drift(Duration due, Duration budget, Duration spoken) {
        if (spoken.compareTo(due) < 0) {
            return spoken.minus(due);
        }
        Duration over = spoken.minus(due.plus(budget));
        return over.isPositive() ? over : Duration.ZERO;
    }

    private static Level level(Duration drift, Duration length, Duration elapsed) {
        if (elapsed.compareTo(length) > 0) {
            return Level.OVER;
        }
        if (drift.compareTo(TOLERATED) <= 0) {
            return Level.ON_TIME;
        }
        return drift.compareTo(length.dividedBy(LATE_FROM_ONE_IN)) < 0 ? Level.TIGHT : Level.LATE;
    }
}
