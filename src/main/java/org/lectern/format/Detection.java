package org.lectern.format;

import java.util.List;

/// What a text was taken for.
///
/// @param certainty 0 to 1; 1 only where the text itself says so
/// @param evidence strongest first
public record Detection(Format format, double certainty, List<Evidence> evidence) {
    public Detection {
        evidence = List.copyOf(evidence);
    }

    /// What someone said that a text is.
    public static Detection chosen(Format format) {
        return new Detection(
                format, 1, List.of(new Evidence("read as " + format.displayName() + " because you chose so", 1)));
    }
}
