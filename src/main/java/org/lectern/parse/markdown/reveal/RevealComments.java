package org.lectern.parse.markdown.reveal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.parse.markdown.content.CommentRule;

/// What a comment means to reveal.js: attributes of the element before it, or nothing.
final class RevealComments implements CommentRule {

    // rule: <!-- .element: class="fragment" data-fragment-index="1" --> puts attributes on the element before it
    private static final Pattern ELEMENT = Pattern.compile("\\.?element\\s*:?.*", Pattern.DOTALL);
    private static final Pattern FRAGMENT = Pattern.compile("class\\s*=\\s*[\"'][^\"']*\\bfragment\\b");
    private static final Pattern INDEX = Pattern.compile("data-fragment-index\\s*=\\s*[\"']?(\\d{1,4})");

    @Override
    public Meaning of(String comment) {
        if (!ELEMENT.matcher(comment).matches() || !FRAGMENT.matcher(comment).find()) {
            return new Meaning.Nothing();
        }
        Matcher index = INDEX.matcher(comment);
        return new Meaning.Fragment(index.find() ? Integer.parseInt(index.group(1)) : -1);
    }
}
