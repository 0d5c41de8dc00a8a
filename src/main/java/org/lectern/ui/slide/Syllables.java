package org.lectern.ui.slide;

/// Places at which a line of Thai, Lao, Khmer or Burmese may end, without a dictionary of its words.
///
/// rule: Unicode, 16.1: a leading vowel begins a syllable, and nothing parts a letter from its marks
final class Syllables {

    /// Letters after which a break is taken that may be inside a word; about as long as a word is.
    private static final int LONGEST = 8;

    private static final String LEADING = "\u0E40\u0E41\u0E42\u0E43\u0E44\u0EC0\u0EC1\u0EC2\u0EC3\u0EC4";
    private static final String FOLLOWING = "\u0E2F\u0E30\u0E32\u0E33\u0E45\u0E46\u0EAF\u0EB0\u0EB2\u0EB3\u0EC6";

    private Syllables() {}

    /// Where the piece that begins at `from` ends.
    static int end(String word, int from) {
        int to = from + 1;
        while (to < word.length() && !mayEnd(word, from, to)) {
            to++;
        }
        return to;
    }

    private static boolean mayEnd(String word, int from, int to) {
        char next = word.charAt(to);
        boolean joined = LEADING.indexOf(word.charAt(to - 1)) >= 0
                || FOLLOWING.indexOf(next) >= 0
                || Character.isLowSurrogate(next)
                || isMark(next);
        return !joined && (LEADING.indexOf(next) >= 0 || to - from >= LONGEST);
    }

    private static boolean isMark(char letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
