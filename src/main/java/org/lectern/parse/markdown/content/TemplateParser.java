package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/// Leaves out what templates and attribute lists put inside a line: Hugo shortcodes, Liquid tags, MDX comments,
/// directives of mdBook, and attributes behind a link or a picture.
final class TemplateParser extends BoundedInlineParser {

    // flexmark looks for a pattern from where it stands on; only ^ keeps it there
    private static final Pattern TEMPLATE = Pattern.compile(
            "^(?:\\{\\{<.{0,1000}?>}}|\\{\\{%.{0,1000}?%}}|\\{%.{0,1000}?%}|\\{/\\*.{0,1000}?\\*/}"
                    + "|\\{\\{[#%][^{}]{0,300}}})",
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTES =
            Pattern.compile("^\\{:?\\s*(?:[#.][\\w-]+|[\\w-]+=(?:\"[^\"]*\"|[^\\s}]+))(?:\\s+[^{}]{0,300})?\\s*}");

    @Override
    boolean take(LightInlineParser parser) {
        int start = parser.getIndex();
        BasedSequence input = parser.getInput();
        BasedSequence found = parser.match(TEMPLATE);
        if (found == null && start > 0 && ")]`>".indexOf(input.charAt(start - 1)) >= 0) {
            found = parser.match(ATTRIBUTES);
        }
        if (found == null) {
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(new Dropped(found));
        return true;
    }

    /// Makes it for flexmark.
    static final class Factory extends BoundedInlineParser.Factory {

        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new TemplateParser();
        }
    }
}
