package org.lectern.parse.markdown.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.lectern.deck.Inline;

/// The attributes that pandoc, Hugo, kramdown and Docusaurus allow at the end of a heading: `{#id .class key=value}`.
final class HeadingAttributes {

    private static final Pattern AT_END =
            Pattern.compile("\\s*\\{:?\\s*([#.][\\w-]+|-|[\\w-]+=\\S+)(\\s+[^{}]*)?}\\s*$");

    private HeadingAttributes() {}

    static List<Inline> removed(List<Inline> content) {
        List<Inline> trimmed = new ArrayList<>(Inlines.trimmed(content));
        if (!trimmed.isEmpty() && trimmed.getLast() instanceof Inline.Text(String text)) {
            String kept = AT_END.matcher(text).replaceFirst("");
            trimmed.removeLast();
            if (!kept.isEmpty()) {
                trimmed.add(new Inline.Text(kept));
            }
        }
        return trimmed;
    }
}
