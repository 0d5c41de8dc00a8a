package org.lectern.parse.text.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.parse.text.line.Line;

/// Comments that converters write between slides.
///
/// rule: markitdown opens each slide with `<!-- Slide number: N -->`; docling writes `<!-- page-break -->` between
/// pages.
final class CommentMarks implements Splitter {

    private static final Pattern OPENS =
            Pattern.compile("^\\s*<!--\\s*Slide(?: number)?:?\\s*\\d+\\s*-->\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(
            "^\\s*(?:<!--\\s*page[- _]?break\\s*-->|\\[page[- _]?break\\])\\s*$", Pattern.CASE_INSENSITIVE);

    @Override
    public Optional<Split> split(List<Line> lines) {
        List<Cuts.Cut> opening = cuts(lines, OPENS);
        if (!opening.isEmpty()) {
            return Optional.of(split(lines, Cuts.before(lines, opening), opening, "slides numbered in comments"));
        }
        List<Cuts.Cut> between = cuts(lines, BETWEEN);
        if (between.isEmpty()) {
            return Optional.empty();
        }
        between.addFirst(new Cuts.Cut(0, 0, Optional.empty()));
        return Optional.of(split(lines, List.of(), between, "page breaks in comments"));
    }

    private static Split split(List<Line> lines, List<Line> before, List<Cuts.Cut> cuts, String sentence) {
        List<Part> parts = Cuts.parts(lines, cuts, line -> "the comment in line " + line.number());
        return Split.sure(before, parts, cuts.size() + " " + sentence);
    }

    private static List<Cuts.Cut> cuts(List<Line> lines, Pattern mark) {
        List<Cuts.Cut> cuts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (mark.matcher(lines.get(i).text()).matches()) {
                cuts.add(new Cuts.Cut(i, i + 1, Optional.empty()));
            }
        }
        return cuts;
    }
}
