package org.lectern.show;

import java.util.List;

/// A line drawn on a slide by hand.
///
/// @param spots where the pen went, at least one; no more than {@link #MOST_SPOTS} are kept
public record Stroke(List<Spot> spots) {

    /// A longer line is drawn as several.
    public static final int MOST_SPOTS = 1_000;

    public Stroke {
        if (spots.isEmpty()) {
            throw new IllegalArgumentException("a stroke begins somewhere");
        }
        spots = List.copyOf(spots.subList(0, Math.min(spots.size(), MOST_SPOTS)));
    }
}
