package org.lectern.show;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/// A clock that is set by nobody: it begins at the time of day and then goes on evenly, also while the machine's own
/// clock is set back, or forward. It stands still while the machine sleeps.
public final class SteadyClock implements InstantSource {

    private final Instant begin;
    private final LongSupplier nanos;
    private final long first;

    /// @param begin what it says first
    /// @param nanos counts nanoseconds from anywhere, as {@link System#nanoTime} does
    SteadyClock(Instant begin, LongSupplier nanos) {
        this.begin = begin;
        this.nanos = nanos;
        first = nanos.getAsLong();
    }

    @Override
    public Instant instant() {
        return begin.plusNanos(nanos.getAsLong() - first);
    }
}
