package org.lectern.show;

import java.time.Instant;
import java.time.InstantSource;

/// The two clocks of a show.
///
/// @param steady by which the time of the talk is counted
/// @param wall the time of day, which someone may set while the talk goes on
public record Clocks(InstantSource steady, InstantSource wall) {

    /// Those of this machine.
    public static Clocks ofMachine() {
        return new Clocks(new SteadyClock(Instant.now(), System::nanoTime), InstantSource.system());
    }
}
