package org.lectern.ui.slide;

import java.util.List;

/// Sizes of type in logical pixels, on one modular scale: each about a tenth larger than the one before.
///
/// @param steps the sizes that may be used, smallest first
record Sizes(List<Double> steps) {

    /// No text of a slide is meant to be smaller.
    static final double TEXT_FLOOR = 30;

    /// No code on a slide is meant to be smaller.
    static final double CODE_FLOOR = 24;

    private static final List<Double> SCALE = List.of(
            4.0, 6.0, 8.0, 10.0, 12.0, 14.0, 16.0, 18.0, 20.0, 22.0, 24.0, 27.0, 30.0, 33.0, 36.0, 40.0, 44.0, 48.0,
            52.0, 58.0, 64.0, 70.0, 77.0, 85.0, 94.0, 104.0, 114.0, 126.0, 138.0, 152.0, 168.0);

    Sizes {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a range of sizes has at least one");
        }
    }

    /// The sizes of the scale from one to the other, both included.
    static Sizes between(double smallest, double largest) {
        return new Sizes(SCALE.stream()
                .filter(size -> size >= smallest && size <= largest)
                .toList());
    }

    /// Those of these sizes that are no larger, or the smallest of them.
    Sizes upTo(double largest) {
        List<Double> smaller = steps.stream().filter(size -> size <= largest).toList();
        return smaller.isEmpty() ? new Sizes(List.of(steps.getFirst())) : new Sizes(smaller);
    }

    /// What is tried when nothing else is left: below the floor, since small is better than cut off.
    static Sizes belowFloor() {
        return between(4, TEXT_FLOOR);
    }
}
