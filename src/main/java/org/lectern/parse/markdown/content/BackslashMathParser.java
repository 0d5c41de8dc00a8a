package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/// Finds formulas between `\\(` and `\\)`, and between `\\[` and `\\]`: what is left of them after
/// Markdown has taken one of the backslashes is what KaTeX and MathJax look for in a page.
final class BackslashMathParser extends BoundedInlineParser {

    // flexmark looks for a pattern from where it stands on; only ^ keeps it there
    private static final Pattern FORMULA =
            Pattern.compile("^\\\\\\\\(?:\\(.{1,2000}?\\\\\\\\\\)|\\[.{1,2000}?\\\\\\\\])", Pattern.DOTALL);
    private static final int MARKS = 3;

    @Override
    boolean take(LightInlineParser parser) {
        BasedSequence found = parser.match(FORMULA);
        if (found == null) {
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(new MathSpan(found, found.charAt(2) == '[', MARKS));
        return true;
    }

    /// Makes it for flexmark.
    static final class Factory extends BoundedInlineParser.Factory {

        @Override
        public CharSequence getCharacters() {
            return "\\";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new BackslashMathParser();
        }
    }
}
