package org.lectern.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lectern.deck.Problem;
import org.lectern.deck.SourceSpan;

/// Reads front matter, and decides whether marked lines are front matter at all.
final class FrontMatterReader {

    private static final String KIND = "front-matter";

    private FrontMatterReader() {}

    static FrontMatter read(String text) {
        return FenceFinder.find(text)
                .flatMap(fenced -> fenced.closed() ? closed(fenced) : neverClosed(fenced))
                .orElse(FrontMatter.NONE);
    }

    private static Optional<FrontMatter> closed(Fenced fenced) {
        if (fenced.isTooLarge()) {
            return byLines(fenced, 1, "is longer than " + Limits.MAX_CHARACTERS + " characters");
        }
        return switch (parse(fenced)) {
            case Parsed.Mapping mapping -> mapping(fenced, mapping);
            // rule: a rule of dashes directly below another is empty front matter; with text between, it is a slide
            case Parsed.Nothing _ ->
                fenced.isEmpty() ? Optional.of(frontMatter(fenced, Value.Entries.NONE, List.of())) : Optional.empty();
            case Parsed.NoMapping _ -> Optional.empty();
            case Parsed.Broken broken -> byLines(fenced, broken.line(), broken.why());
        };
    }

    private static Parsed parse(Fenced fenced) {
        return switch (fenced.kind()) {
            case YAML -> YamlLanguage.parse(fenced.content());
            case TOML -> JacksonLanguage.TOML.parse(fenced.content());
            case JSON -> JacksonLanguage.JSON.parse(fenced.content());
            case NONE -> new Parsed.Nothing();
        };
    }

    /// Prose with a colon is YAML too. Keys of front matter are single words.
    private static Optional<FrontMatter> mapping(Fenced fenced, Parsed.Mapping mapping) {
        boolean words = mapping.entries().values().keySet().stream().anyMatch(FrontMatterReader::isKey);
        if (!mapping.entries().isEmpty() && !words) {
            return Optional.empty();
        }
        return Optional.of(frontMatter(fenced, mapping.entries(), twice(fenced, mapping)));
    }

    private static boolean isKey(String key) {
        return !key.isBlank() && key.chars().noneMatch(Character::isWhitespace);
    }

    private static List<Problem> twice(Fenced fenced, Parsed.Mapping mapping) {
        return mapping.twice().stream()
                .sorted()
                .map(key -> Problem.warning(
                        KIND,
                        "The front matter has '" + key + "' more than once; the last one counts. Keep one of them.",
                        fenced.span()))
                .toList();
    }

    private static Optional<FrontMatter> byLines(Fenced fenced, int line, String why) {
        if (fenced.kind() == FrontMatter.Kind.JSON || !KeyLines.leads(fenced.content())) {
            return Optional.empty();
        }
        int lineOfFile = fenced.lineOfFile(line);
        String message =
                "Line " + lineOfFile + ": the front matter " + why + ". It was read line by line instead, without "
                        + "nested values. Mend that line; a value with a colon or a leading special character needs quotes.";
        return Optional.of(frontMatter(
                fenced,
                KeyLines.read(fenced.content()),
                List.of(Problem.warning(KIND, message, SourceSpan.line(lineOfFile)))));
    }

    /// Without a closing mark, the lines up to the first blank one are front matter if each of them looks like it.
    private static Optional<FrontMatter> neverClosed(Fenced fenced) {
        List<String> lines = fenced.content()
                .lines()
                .limit(Limits.MAX_LINES)
                .takeWhile(line -> !line.isBlank())
                .collect(Collectors.toCollection(ArrayList::new));
        if (!Unclosed.isFrontMatter(lines)) {
            return Optional.empty();
        }
        int last = fenced.firstLine() + lines.size();
        String message = "Line " + fenced.firstLine() + " opens front matter that is never closed. Lines "
                + (fenced.firstLine() + 1) + " to " + last
                + " were taken for it; put the same mark on a line of its own "
                + "after line " + last + ".";
        Fenced upToBlank = new Fenced(fenced.kind(), fenced.firstLine(), last, false, String.join("\n", lines));
        return Optional.of(frontMatter(
                upToBlank,
                KeyLines.read(upToBlank.content()),
                List.of(Problem.warning(KIND, message, SourceSpan.line(fenced.firstLine())))));
    }

    private static FrontMatter frontMatter(Fenced fenced, Value.Entries values, List<Problem> problems) {
        return new FrontMatter(fenced.kind(), Optional.of(fenced.span()), values, problems);
    }
}
