package org.lectern.parse.markdown.lookatme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.parse.markdown.scan.HeadingLine;

/// Where a text without rules is split.
///
/// @param title of the deck, when its first heading is the only one of its level
/// @param level of the headings that begin slides
record SmartSplit(Optional<String> title, int level) {

    private static final int NONE = 10;

    // rule: when the first heading is the only one of its level, it is the deck's title; the highest of the other
    // levels begins slides
    static SmartSplit of(List<HeadingLine> headings) {
        if (headings.isEmpty()) {
            return new SmartSplit(Optional.empty(), NONE);
        }
        HeadingLine first = headings.getFirst();
        boolean lone = headings.stream()
                        .filter(heading -> heading.level() == first.level())
                        .count()
                == 1;
        Stream<HeadingLine> rest = headings.stream().filter(heading -> !lone || heading.level() != first.level());
        return new SmartSplit(
                lone ? Optional.of(first.text()) : Optional.empty(),
                rest.mapToInt(HeadingLine::level).min().orElse(NONE));
    }
}
