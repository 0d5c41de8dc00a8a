package org.lectern.format;

/// Evidence for a format.
record Clue(Format format, Evidence evidence) {

    static Clue of(Format format, double weight, String sentence) {
        return new Clue(format, new Evidence(sentence, weight));
    }
}
