package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// Finds formulas between dollar signs.
final class MathParser extends BoundedInlineParser {

    /// The longest formula, in characters.
    static final int MAX_LENGTH = 2_000;

    private static final String JOINTS = ":;/=+-<>,.&\"@~^_";

    @Override
    boolean take(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        boolean display = start + 1 < input.length() && input.charAt(start + 1) == '$';
        int end = display ? displayEnd(input, start + 2) : inlineEnd(input, start + 1);
        if (end < 0) {
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(new MathSpan(input.subSequence(start, end), display, display ? 2 : 1));
        parser.setIndex(end);
        return true;
    }

    private static int displayEnd(BasedSequence input, int from) {
        int end = input.subSequence(from, Math.min(input.length(), from + MAX_LENGTH))
                .indexOf("$$");
        return end > 0 ? from + end + 2 : -1;
    }

    // rule: the opening $ must have a non-space character immediately to its right, the closing $ a non-space
    // character immediately to its left, and must not be followed immediately by a digit (pandoc, tex_math_dollars)
    private static int inlineEnd(BasedSequence input, int from) {
        int limit = Math.min(input.length(), from + MAX_LENGTH);
        if (from >= limit || Character.isWhitespace(input.charAt(from))) {
            return -1;
        }
        for (int i = from + 1; i < limit; i++) {
            char before = input.charAt(i - 1);
            if (input.charAt(i) == '$' && before != '\\') {
                char after = i + 1 < input.length() ? input.charAt(i + 1) : ' ';
                boolean other = Character.isDigit(after) || isNames(before, after);
                return other || Character.isWhitespace(before) ? -1 : i + 1;
            }
        }
        return -1;
    }

    /// Names of variables in a row, such as `$PATH:$HOME` or `$a/$b`: no formula ends with such a mark, with a letter
    /// at
    /// once behind its dollar sign.
    private static boolean isNames(char before, char after) {
        return (Character.isLetter(after) || after == '_' || after == '{') && JOINTS.indexOf(before) >= 0;
    }

    /// Makes it for flexmark.
    static final class Factory extends BoundedInlineParser.Factory {

        @Override
        public CharSequence getCharacters() {
            return "$";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new MathParser();
        }
    }
}
