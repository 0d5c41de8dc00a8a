package org.lectern.parse.markdown.plain;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.scan.HeadingLine;
import org.lectern.parse.meta.ScheduleLine;

/// Down to which level headings begin a slide.
///
/// @param deepest headings below it stay inside their slide
record SplitLevel(int deepest) {

    /// Headings of talk notes and posts begin slides down to this level.
    private static final int USUAL = 3;

    /// How many headings of the level above there are for each one that is a detail, at least.
    private static final int FEW = 2;

    /// A longer heading is no line of a schedule.
    private static final int MAX_SCHEDULE = 200;

    /// Nothing is a schedule without a time of day.
    private static final Pattern TIME = Pattern.compile("\\d(?:[:.h]\\d\\d|\\s*[apAP]\\.?[mM]|\\s*(?:[uU]hr|h)\\b)");

    /// Those of the headings that begin slides. One that says when a session is belongs to the session's slide.
    static List<HeadingLine> splitting(List<HeadingLine> headings) {
        List<HeadingLine> titles = headings.stream()
                .filter(heading -> !heading.text().isEmpty() && !isSchedule(heading))
                .toList();
        int deepest = of(titles).deepest();
        return titles.stream().filter(heading -> heading.level() <= deepest).toList();
    }

    /// The level that fits these headings: the usual one, or the highest one that there is below a lone title. Where
    /// the headings of the usual level are few beside those above them, they are details of their slides.
    private static SplitLevel of(List<HeadingLine> headings) {
        boolean loneTitle = count(headings, 1) == 1;
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

    private static boolean isSchedule(HeadingLine heading) {
        return heading.text().length() < MAX_SCHEDULE
                && TIME.matcher(heading.text()).find()
                && ScheduleLine.is(heading.text().replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1"));
    }
}
