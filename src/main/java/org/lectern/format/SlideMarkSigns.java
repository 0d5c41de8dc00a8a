package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Explicit marks of slides in text exports.
final class SlideMarkSigns implements Fingerprint {

    private static final List<Sign> SIGNS = List.of(
            Sign.of(
                    Format.TEXT_EXPORT,
                    1,
                    "^\\s*<!--\\s*Slide number:\\s*\\d+\\s*-->",
                    "the number of a slide, as markitdown writes it"),
            Sign.of(
                    Format.TEXT_EXPORT,
                    1,
                    "^\\s*<!--\\s*page[- _]?break\\s*-->",
                    "a page break, as converters write it"));

    @Override
    public List<Clue> signs(Survey survey) {
        List<Clue> clues = new ArrayList<>(Sign.found(SIGNS, survey));
        int feed = survey.source().text().indexOf('\f');
        if (feed >= 0) {
            clues.add(Clue.of(Format.TEXT_EXPORT, 1, "pages end with form feeds"));
        }
        List<SlideMarks.Mark> marks =
                SlideMarks.in(survey.lines().stream().map(Survey.Line::text).toList());
        if (!marks.isEmpty() && !HEADED.matcher(marks.getFirst().text()).find()) {
            SlideMarks.Mark first = marks.getFirst();
            clues.add(Clue.of(
                    Format.TEXT_EXPORT,
                    1,
                    "line %d: \u201c%s\u201d, the first of %d marks that count up"
                            .formatted(first.line(), first.text().strip(), marks.size())));
        }
        return clues;
    }

    /// `## Slide 1` is a heading first.
    private static final Pattern HEADED = Pattern.compile("^#{1,6}\\s");
}
