package org.lectern.fuzz;

import java.nio.charset.StandardCharsets;
import org.lectern.frontmatter.FrontMatter;

/// Front matter in YAML, TOML and JSON.
public final class FrontMatterTarget {

    private FrontMatterTarget() {}

    /// Reads one text, as it is and between the marks of each language.
    ///
    /// @param bytes of the text, in UTF-8
    public static void fuzzerTestOneInput(byte[] bytes) {
        // Decoding leaves no other line ends than these.
        String text = new String(bytes, StandardCharsets.UTF_8).replaceAll("\\R", "\n");
        check(text);
        check("---\n" + text + "\n---\n");
        check("+++\n" + text + "\n+++\n");
        check("{" + text + "}\n");
    }

    private static void check(String text) {
        FrontMatter read = FrontMatter.of(text);
        int lines = text.split("\n", -1).length;
        if (read.lastLine() > lines || read.isPresent() != read.span().isPresent()) {
            throw new AssertionError("front matter ends at line " + read.lastLine() + " of " + lines);
        }
        read.problems()
                .forEach(problem -> problem.span().ifPresent(span -> {
                    if (span.lastLine() > lines) {
                        throw new AssertionError(problem + " is in no file of " + lines + " lines");
                    }
                }));
        if (!read.equals(FrontMatter.of(text))) {
            throw new AssertionError("reading twice gives the same");
        }
    }
}
