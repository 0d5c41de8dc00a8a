package org.lectern.format;

import java.util.List;

/// Looks a text over for one family of signs.
@FunctionalInterface
interface Fingerprint {

    /// What it found; empty for nothing.
    List<Clue> signs(Survey survey);
}
