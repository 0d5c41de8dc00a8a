package org.lectern.parse.markdown.plain;

import java.util.List;
import org.lectern.parse.markdown.scan.HeadingLine;

/// Down to which level headings begin a slide.
///
/// @param deepest headings below it stay inside their slide
record SplitLevel(int deepest) {

    /// Headings of talk notes and posts begin slides down to this level.
    private static final int USUAL = 3;

    /// The level that fits these headings: the usual one, or the highest one that there is below a lone title.
    static SplitLevel of(List<HeadingLine> headings) {
        boolean loneTitle =
                headings.stream().filter(heading -> heading.level() == 1).count() == 1;
        int highest = headings.stream()
                .mapToInt(HeadingLine::level)
                .filter(level -> !loneTitle || level > 1)
                .min()
                .orElse(USUAL);
        return new SplitLevel(Math.max(USUAL, highest));
    }

    boolean splits(HeadingLine heading) {
        return heading.level() <= deepest && !heading.text().isEmpty();
    }
}
