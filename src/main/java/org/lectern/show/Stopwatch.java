package org.lectern.show;

import java.time.Duration;
import java.time.Instant;

/// A stopwatch over instants: what it says is the sum of the spans in which it ran.
///
/// A clock that is set back during a span makes that span shorter, never the whole negative.
public sealed interface Stopwatch {

    /// Never started.
    record Fresh() implements Stopwatch {}

    /// Running.
    ///
    /// @param before the sum of the earlier spans
    /// @param since when this span began; may lie ahead, then nothing counts until then
    record Running(Duration before, Instant since) implements Stopwatch {}

    /// Standing still after having run.
    ///
    /// @param total the sum of the spans
    record Paused(Duration total) implements Stopwatch {}

    /// The sum of the spans until now.
    default Duration elapsed(Instant now) {
        return switch (this) {
            case Fresh _ -> Duration.ZERO;
            case Running running -> running.before().plus(span(running.since(), now));
            case Paused paused -> paused.total();
        };
    }

    /// Whether it is running.
    default boolean isRunning() {
        return this instanceof Running;
    }

    /// Lets it run from this instant on, if it does not run yet.
    default Stopwatch started(Instant at) {
        return switch (this) {
            case Fresh _ -> new Running(Duration.ZERO, at);
            case Running running -> running;
            case Paused paused -> new Running(paused.total(), at);
        };
    }

    /// Stops it at this instant, if it runs.
    default Stopwatch paused(Instant at) {
        return isRunning() ? new Paused(elapsed(at)) : this;
    }

    /// As if it had run that much later.
    default Stopwatch later(Duration by) {
        return this instanceof Running(Duration before, Instant since) ? new Running(before, since.plus(by)) : this;
    }

    private static Duration span(Instant from, Instant to) {
        return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }
}
