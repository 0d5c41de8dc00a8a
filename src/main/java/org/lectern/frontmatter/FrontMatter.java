package org.lectern.frontmatter;

import java.util.List;
import java.util.Optional;
import org.lectern.deck.Problem;
import org.lectern.deck.SourceSpan;

/// What stands before the text.
///
/// @param span from the opening mark to the closing one; empty when there is no front matter
/// @param problems what was wrong with it, by line of the file
public record FrontMatter(Kind kind, Optional<SourceSpan> span, Value.Entries values, List<Problem> problems) {

    /// How it is written.
    public enum Kind {
        /// There is none.
        NONE,
        /// Between `---` and `---` or `...`.
        YAML,
        /// Between `+++` and `+++`.
        TOML,
        /// A JSON object.
        JSON
    }

    /// No front matter.
    public static final FrontMatter NONE = new FrontMatter(Kind.NONE, Optional.empty(), Value.Entries.NONE, List.of());

    public FrontMatter {
        problems = List.copyOf(problems);
    }

    /// Reads the front matter of a text whose line ends are `\n`. Never fails.
    public static FrontMatter of(String text) {
        return FrontMatterReader.read(text);
    }

    /// Whether there is front matter, be it empty.
    public boolean isPresent() {
        return kind != Kind.NONE;
    }

    /// The last line that belongs to it, from 1; 0 when there is none. The text begins on the line after.
    public int lastLine() {
        return span.map(SourceSpan::lastLine).orElse(0);
    }

    /// The text of a key, when it has one that is not blank.
    public Optional<String> text(String key) {
        return values.text(key);
    }
}
