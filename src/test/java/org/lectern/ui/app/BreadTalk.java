package org.lectern.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/// A talk of three slides, open on one screen at 13:40 UTC.
final class BreadTalk {

    /// A word that stands in notes only.
    static final String SECRET = "whisper";

    private static final String TEXT = """
            ---
            title: Bread at home
            duration: 20m
            ---

            ## Flour

            Any flour will do.

            <!-- A whisper about flour. -->

            ## Water

            See [the recipe](https://bread.example/recipe).

            <!-- A whisper about water. -->

            ## Time

            A night is enough.
            """;

    private BreadTalk() {}

    /// Starts Lectern with it.
    static TestLectern start(Path folder) throws IOException {
        TestLectern lectern = new TestLectern(folder, Instant.parse("2026-03-15T13:40:00Z"));
        lectern.start("bread.md", TEXT);
        return lectern;
    }
}
