package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Marks of Markdown as such, whatever the dialect.
final class MarkdownSigns implements Fingerprint {

    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+\\S");
    private static final Pattern UNDERLINE = Pattern.compile("^(?:={3,}|-{4,})\\s*$");
    private static final Pattern TEXT = Pattern.compile("^\\p{L}");
    private static final int MANY = 3;
    private static final int EARLY = 12;

    private static final List<Sign> SIGNS = List.of(
            Sign.of(Format.MARKDOWN, 0.5, "\\[[^\\]\\n]+\\]\\([^)\\s]*\\)", "a link in Markdown"),
            Sign.of(Format.MARKDOWN, 0.4, "!\\[[^\\]]*\\]\\(", "an image in Markdown"),
            Sign.of(Format.MARKDOWN, 0.3, "(?<![*\\w])\\*\\*[^*\\s][^*]*\\*\\*", "bold text in Markdown"),
            Sign.of(Format.MARKDOWN, 0.3, "<!--", "a comment"),
            Sign.of(Format.MARKDOWN, 0.4, "^\\|?\\s*:?-{3,}:?\\s*\\|", "a table in Markdown"),
            Sign.of(Format.MARKDOWN, 0.2, "^---\\s*$", "a thematic break"));

    @Override
    public List<Clue> signs(Survey survey) {
        List<Clue> clues = new ArrayList<>(Sign.found(SIGNS, survey));
        if (survey.hasFrontMatter()) {
            clues.add(Clue.of(Format.MARKDOWN, 0.9, "line 1: front matter"));
        }
        headings(survey).ifPresent(clues::add);
        underlined(survey).ifPresent(clues::add);
        if (survey.body().size() + 1 < survey.lines().size() - survey.keys().size() && !survey.hasFrontMatter()) {
            clues.add(Clue.of(Format.MARKDOWN, 0.5, "a fenced code block"));
        }
        return clues;
    }

    /// rule: a line of `=` or `-` below a line of text makes it a heading (CommonMark 4.3). With a ruler above as well
    /// it
    /// is a box of a text export.
    private static Optional<Clue> underlined(Survey survey) {
        List<Survey.Line> body = survey.body();
        for (int i = 1; i < body.size(); i++) {
            boolean boxed = i > 1 && UNDERLINE.matcher(body.get(i - 2).text()).matches();
            if (UNDERLINE.matcher(body.get(i).text()).matches()
                    && TEXT.matcher(body.get(i - 1).text()).find()
                    && !boxed) {
                return Optional.of(Clue.of(
                        Format.MARKDOWN,
                        0.5,
                        "line %d: an underlined heading".formatted(body.get(i).number())));
            }
        }
        return Optional.empty();
    }

    /// Headings near the top, or many that stand free. A `#` in the middle of text may be a comment in code.
    private static Optional<Clue> headings(Survey survey) {
        long headings = survey.count(HEADING);
        return survey.first(HEADING)
                .map(first -> Clue.of(
                        Format.MARKDOWN,
                        isEarly(survey, first) || free(survey.body()) >= MANY ? (headings >= MANY ? 0.8 : 0.6) : 0.2,
                        "line %d: %s"
                                .formatted(
                                        first.number(),
                                        headings == 1 ? "a heading" : "the first of " + headings + " headings")));
    }

    private static boolean isEarly(Survey survey, Survey.Line first) {
        return survey.body().stream()
                        .takeWhile(line -> line.number() < first.number())
                        .filter(line -> !line.isBlank())
                        .count()
                < EARLY;
    }

    private static long free(List<Survey.Line> body) {
        long free = 0;
        for (int i = 1; i + 1 < body.size(); i++) {
            boolean heading = HEADING.matcher(body.get(i).text()).find();
            free += heading && body.get(i - 1).isBlank() && body.get(i + 1).isBlank() ? 1 : 0;
        }
        return free;
    }
}
