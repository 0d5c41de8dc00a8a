package org.lectern.parse.markdown.slidev;

import org.lectern.frontmatter.FrontMatter;
import org.lectern.frontmatter.Value;

/// A slide as Slidev cuts it out of a text.
///
/// @param start its first line, from 0: that of its front matter, if it has one
/// @param content the first line of its content
/// @param end the line after its last one
record RawSlide(FrontMatter settings, int start, int content, int end) {

    String setting(String key) {
        return settings.text(key).orElse("");
    }

    // rule: slides with `hide: true` or `disabled: true` are left out
    boolean isHidden() {
        return isTrue("hide") || isTrue("disabled");
    }

    private boolean isTrue(String key) {
        return setting(key).equalsIgnoreCase("true");
    }

    /// The settings as keys with values.
    Value.Entries values() {
        return settings.values();
    }
}
