package org.lectern.talk;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import org.lectern.deck.Slide;

/// Counts words.
public final class Words {

    /// How many characters make about a word, in the scripts that put no spaces between words.
    private static final Map<UnicodeScript, Integer> CHARACTERS = Map.of(
            UnicodeScript.HAN, 2,
            UnicodeScript.HIRAGANA, 2,
            UnicodeScript.KATAKANA, 4,
            UnicodeScript.THAI, 5,
            UnicodeScript.LAO, 5,
            UnicodeScript.KHMER, 5,
            UnicodeScript.MYANMAR, 5);

    /// The first of the Thai letters; no script before them is one of those.
    private static final int FIRST_WITHOUT_SPACES = 0x0E01;

    private Words() {}

    /// About how many words a text has: what spaces separate, and what would be a word where there are none.
    public static int in(String text) {
        String stripped = text.strip();
        int words = 0;
        for (int from = 0; from < stripped.length(); ) {
            int to = from;
            while (to < stripped.length() && !isSpace(stripped.charAt(to))) {
                to++;
            }
            words += to == from ? 0 : inRun(stripped, from, to);
            from = to + 1;
        }
        return words;
    }

    /// How many words a slide gives to read and to say: title, text and notes.
    public static int of(Slide slide) {
        return in(slide.titleText()) + in(slide.text()) + in(slide.notes().text());
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static int inRun(String text, int from, int to) {
        double words = 0;
        for (int i = from; i < to; i = text.offsetByCodePoints(i, 1)) {
            words += share(text.codePointAt(i));
        }
        return Math.max(1, (int) Math.round(words));
    }

    private static double share(int point) {
        if (point < FIRST_WITHOUT_SPACES) {
            return 0;
        }
        Integer characters = CHARACTERS.get(UnicodeScript.of(point));
        return characters == null ? 0 : 1.0 / characters;
    }
}
