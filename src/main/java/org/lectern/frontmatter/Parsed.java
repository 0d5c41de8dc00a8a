package org.lectern.frontmatter;

import java.util.Set;

/// What a language made of the lines between the marks.
sealed interface Parsed {

    /// Keys with values.
    ///
    /// @param twice keys that stand more than once; the last one counts
    record Mapping(Value.Entries entries, Set<String> twice) implements Parsed {
        public Mapping {
            twice = Set.copyOf(twice);
        }
    }

    /// Nothing at all, or comments only.
    record Nothing() implements Parsed {}

    /// Valid, but not keys with values: prose between two rules, for instance.
    record NoMapping() implements Parsed {}

    /// Not valid, or too large.
    ///
    /// @param line from 1, counted from the first line between the marks
    /// @param why completes the sentence "the front matter …"
    record Broken(int line, String why) implements Parsed {}
}
