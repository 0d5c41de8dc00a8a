package org.lectern.format;

import java.util.List;

/// A text in which each line is a slide: all of its lines are short and numbered, and there is nothing else.
///
/// A list of anything may look like that too, so it never weighs much; lists in Markdown are lists.
final class SlideLineSigns implements Fingerprint {

    private static final int FEWEST = 5;
    private static final int LONGEST = 120;

    @Override
    public List<Clue> signs(Survey survey) {
        List<String> lines = survey.lines().stream().map(Survey.Line::text).toList();
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        boolean markdown = survey.name().matches(".*\\.(?:md|mdx|markdown|qmd|rmd|textbundle)");
        boolean all = !markdown
                && filled >= FEWEST
                && survey.longestBlankRun() <= 1
                && lines.stream().allMatch(line -> line.length() <= LONGEST)
                && LineNumbers.countUp(lines);
        return all
                ? List.of(Clue.of(
                        Format.SLIDE_LINES,
                        0.5,
                        "each line has a number, from 1 to %d, and there is nothing else".formatted(filled)))
                : List.of();
    }
}
