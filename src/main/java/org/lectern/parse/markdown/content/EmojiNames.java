package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.ext.emoji.internal.EmojiReference;
import com.vladsch.flexmark.ext.emoji.internal.EmojiReference.Emoji;
import com.vladsch.flexmark.ext.emoji.internal.EmojiShortcuts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The names that GitHub gives to emoji, which other tools have taken over.
final class EmojiNames {

    /// Something that looks like a name, with its colons.
    static final String FORM = ":[+-]?[a-z0-9][a-z0-9_+-]{0,63}:";

    private static final Pattern LIKELY = Pattern.compile(FORM);

    private EmojiNames() {}

    /// Whether something in a text looks like a name; this needs no table.
    static boolean mayBeIn(String text) {
        int colon = text.indexOf(':');
        return colon >= 0
                && text.indexOf(':', colon + 2) >= 0
                && LIKELY.matcher(text).find(colon);
    }

    /// The emoji of a name without its colons; empty when nothing is called so.
    static Optional<String> emoji(String name) {
        return Optional.ofNullable(Table.EMOJI.get(name));
    }

    /// Read at the first name: the file of the library has thousands of lines.
    private static final class Table {

        static final Map<String, String> EMOJI = read();

        // rule: names are those of GitHub; some of its pictures, such as :octocat:, are no characters
        private static Map<String, String> read() {
            Map<String, String> table = new HashMap<>();
            for (Emoji emoji : EmojiReference.getEmojiList()) {
                if (emoji.githubFile != null && emoji.unicodeChars != null) {
                    table.put(emoji.shortcut, EmojiSequence.of(EmojiShortcuts.getUnicodeChars(emoji)));
                }
            }
            return Map.copyOf(table);
        }
    }
}
