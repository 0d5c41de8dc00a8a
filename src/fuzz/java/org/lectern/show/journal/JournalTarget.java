package org.lectern.show.journal;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// The journal of a show.
public final class JournalTarget {

    private JournalTarget() {}

    /// Reads one journal, with its own checksums and with right ones.
    ///
    /// @param bytes of the file
    public static void fuzzerTestOneInput(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        check(text);
        check(Line.of(JournalFile.HEADER)
                + text.lines().map(JournalTarget::sealed).collect(Collectors.joining()));
    }

    private static String sealed(String line) {
        return Line.of(Line.content(line).orElse(line));
    }

    private static void check(String text) {
        if (JournalReader.said(text) instanceof JournalReader.Cut(Resume resume)
                && (resume.state().position().slide() < 1
                        || resume.state().position().step() < 0)) {
            throw new AssertionError("a show goes on at a slide: " + resume);
        }
    }
}
