package org.lectern.parse.markdown.content;

import java.util.Map;
import java.util.Optional;

/// Says which HTML elements appear at a step in a dialect.
@FunctionalInterface
public interface ElementRule {

    /// When an element appears; empty when it is there with the slide.
    ///
    /// @param name in lower case
    /// @param attributes names in lower case
    Optional<StepAt> of(String name, Map<String, String> attributes);

    /// Every element is there with the slide.
    static ElementRule none() {
        return (_, _) -> Optional.empty();
    }
}
