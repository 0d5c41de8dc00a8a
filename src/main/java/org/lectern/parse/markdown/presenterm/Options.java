package org.lectern.parse.markdown.presenterm;

import java.util.Optional;
import org.lectern.frontmatter.FrontMatter;
import org.lectern.frontmatter.Value;

/// What the front matter sets under `options`.
record Options(Value.Entries values) {

    static Options of(FrontMatter frontMatter) {
        return new Options(frontMatter
                .values()
                .find("options")
                .flatMap(options -> options instanceof Value.Entries entries ? Optional.of(entries) : Optional.empty())
                .orElse(Value.Entries.NONE));
    }

    boolean isOn(String name) {
        return text(name).equalsIgnoreCase("true");
    }

    /// The text of an option, empty when it is not set.
    String text(String name) {
        return values.text(name).orElse("");
    }
}
