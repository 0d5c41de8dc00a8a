package org.lectern.parse.markdown.plain;

import java.util.List;
import org.lectern.parse.markdown.scan.HeadingLine;

/// Down to which level headings begin a slide.
///
/// @param deepest headings below it stay inside their slide
record SplitLevel(int deepest) {

    /// Headings of talk notes and posts begin slides down to this level.
    private static final int USUAL = 3;

    /// How many headings of the level above there are for each one that is a detail, at least.
    private static final int FEW = 2;

    /// The level that fits these headings: the usual one, or the highest one that there is below a lone title. Where
    /// the
    /// headings of the usual level are few beside those above them, they are details of their slides.
    static SplitLevel of(List<HeadingLine> headings) {
        boolean loneTitle =
                headings.stream().filter(heading -> heading.level() == 1).count() == 1;
        int highest = headings.stream()
                .mapToInt(HeadingLine::level)
                .filter(level -> !loneTitle || level > 1)
                .min()
                .orElse(USUAL);
        boolean details = highest < USUAL && count(headings, USUAL) * FEW < count(headings, USUAL - 1);
        return new SplitLevel(details ? USUAL - 1 : Math.max(USUAL, highest));
    }

    private static long count(List<HeadingLine> headings, int level) {
        return headings.stream().filter(heading -> heading.level() == level).count();
    }

    boolean splits(HeadingLine heading) {
        return heading.level() <= deepest && !heading.text().isEmpty();
    }
}
