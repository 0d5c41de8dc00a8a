package org.lectern.deck;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Someone who speaks.
///
/// @param role such as "Head of Engineering"
/// @param slides numbers of the slides that introduce them, from 1
public record Speaker(String name, Optional<String> role, Optional<String> organization, List<Integer> slides) {
    public Speaker {
        slides = List.copyOf(slides);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a speaker has a name");
        }
    }

    /// Name, role and organization on lines of their own.
    public String text() {
        return Stream.of(Optional.of(name), role, organization)
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }
}
