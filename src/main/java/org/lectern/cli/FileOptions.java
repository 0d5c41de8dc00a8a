package org.lectern.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lectern.format.Format;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The files that a command looks through, how they are read, and how it answers.
final class FileOptions {

    @Option(names = "--json", description = "One JSON object a line for each file.")
    private boolean json;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            converter = FormatName.class,
            description = "Read the files as this format. `lectern formats` lists them.")
    private @Nullable Format format;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Text exports, Markdown decks, notes, posts.")
    private List<String> names = List.of();

    /// Whether it answers in JSON.
    boolean json() {
        return json;
    }

    /// The format that someone chose.
    Optional<Format> format() {
        return Optional.ofNullable(format);
    }

    /// The files as they were typed.
    List<String> names() {
        return names;
    }
}
