package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.util.sequence.Escaping;

/// Character references of HTML.
final class Entities {

    private Entities() {}

    /// The text with `&amp;` and its kin replaced.
    static String decoded(String text) {
        return text.indexOf('&') < 0 ? text : Escaping.unescapeHtml(text);
    }
}
