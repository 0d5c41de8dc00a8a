package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes names of emoji, such as `:rocket:`. What is called like no emoji stays as it is written.
final class EmojiParser extends BoundedInlineParser {

    // flexmark looks for a pattern from where it stands on; only ^ keeps it there
    private static final Pattern NAME = Pattern.compile("^" + EmojiNames.FORM);
    private static final Pattern ADDRESS = Pattern.compile("://|www\\.|mailto:");
    private static final int MAX_ADDRESS = 500;

    @Override
    boolean take(LightInlineParser parser) {
        int start = parser.getIndex();
        BasedSequence found = parser.match(NAME);
        if (found == null) {
            return false;
        }
        String name = found.subSequence(1, found.length() - 1).toString();
        Optional<String> emoji =
                isApart(parser.getInput(), start, parser.getIndex()) ? EmojiNames.emoji(name) : Optional.empty();
        if (emoji.isEmpty()) {
            parser.setIndex(start);
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(new NamedEmoji(found, emoji.get()));
        return true;
    }

    /// Colons between two words or numbers, as in `1:100:20`, and those of an address name nothing.
    private static boolean isApart(BasedSequence input, int from, int to) {
        boolean inside = from > 0 && isWord(input.charAt(from - 1)) && to < input.length() && isWord(input.charAt(to));
        return !inside && !ADDRESS.matcher(wordBefore(input, from)).find();
    }

    // words of scripts that are written without spaces are no hindrance
    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static String wordBefore(BasedSequence input, int end) {
        int start = end;
        while (start > 0 && end - start < MAX_ADDRESS && !Character.isWhitespace(input.charAt(start - 1))) {
            start--;
        }
        return input.subSequence(start, end).toString();
    }

    /// Makes it for flexmark.
    static final class Factory extends BoundedInlineParser.Factory {

        @Override
        public CharSequence getCharacters() {
            return ":";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new EmojiParser();
        }
    }
}
