package org.lectern.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The texts that fuzzing begins with: the sample decks, the fixtures and findings of the tests, and some of a grammar.
/// What a run adds to them stays until `clean`, for the next run to go on from.
final class Seeds {

    private static final int FROM_GRAMMAR = 200;
    private static final List<Path> FOLDERS = List.of(Path.of("decks"), Path.of("src", "test", "resources"));
    private static final List<String> ENDINGS = List.of(".md", ".txt", ".slide", ".json", ".toml", ".yaml", ".bin");

    private Seeds() {}

    static Path write(Path corpus, Target target, long seed) throws IOException {
        Files.createDirectories(corpus);
        switch (target) {
            case READING, FRONT_MATTER -> {
                for (Path folder : FOLDERS) {
                    copy(folder, corpus);
                }
                Grammar grammar = new Grammar(seed);
                for (int i = 0; i < FROM_GRAMMAR; i++) {
                    Files.write(corpus.resolve("grammar-" + i), grammar.text());
                }
            }
            case FORMULA ->
                write(corpus, "\\left( \\frac{a_1}{b^2} \\right) = \\sum_{i=1}^{n} \\sqrt[3]{x} + \\text{if }y");
            case SIDECAR -> write(corpus, """
                        "duration":20,"startTime":"14:40","endTime":"15:10","lastMinutes":3,"endSlide":4,
                        "pages":[{"idx":1,"label":"2","overlay":0,"note":"Strong *white* flour."}]
                        [duration]
                        20
                        [start_time]
                        14:40
                        [notes]
                        ### 3
                        No \\[bran\\].
                        """);
            case JOURNAL -> write(corpus, """
                        talk %2Ftmp%2Fa.md A+talk
                        at 2026-01-31T10:00:00Z 2026-01-31T10:00:00.5Z 3 1 0a1b 0a1b Title slide running 2 PT30M
                        alive 2026-01-31T10:00:01Z 2026-01-31T10:00:01Z
                        """);
            case SETTINGS -> write(corpus, """
                        "notes-size":2,"timer":"remaining","layout":"wide","theme":"dark","pointer":"dot",
                        "last-folder":"/tmp","recent":["/tmp/a.md"],"swapped-screens":["a"]
                        """);
        }
        return corpus;
    }

    private static void write(Path corpus, String text) throws IOException {
        Files.writeString(corpus.resolve("written"), text);
    }

    private static void copy(Path from, Path corpus) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(isText()).toList()) {
                Files.write(corpus.resolve(file.toString().replaceAll("[/\\\\]", "-")), Files.readAllBytes(file));
            }
        }
    }

    private static Predicate<Path> isText() {
        return file -> ENDINGS.stream().anyMatch(file.toString()::endsWith)
                && file.toFile().length() <= Fuzzing.LARGEST_INPUT;
    }
}
