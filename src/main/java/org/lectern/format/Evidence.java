package org.lectern.format;

/// A reason to take a text for what it is taken for.
///
/// @param sentence for people, such as "line 1: front matter says marp: true"
/// @param weight how much it says, from 0 (nothing) to 1 (all)
public record Evidence(String sentence, double weight) {
    public Evidence {
        if (weight < 0 || weight > 1) {
            throw new IllegalArgumentException("evidence weighs 0 to 1, not " + weight);
        }
    }
}
