package org.lectern.parse.text.line;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a line looks like by itself.
public final class Shape {

    /// Longer lines are prose, whatever they say. Counted in characters.
    public static final int LONGEST_TITLE = 150;

    private static final int LONGEST_LABEL = 32;
    private static final int MOST_LABEL_WORDS = 4;

    private static final String BULLETS =
            "-*+\u2022\u25cf\u25cb\u25e6\u25a0\u25a1\u25aa\u25ab\u2023\u2043\u2219\u25b6\u25ba\u27a2\u2794\u2713\u2714\u00b7\u2012\u2013\u2014\u2192";
    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[" + BULLETS + "]|o(?=\\s{2}))\\s+\\S.*");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*\\(?(?:\\d{1,3}|[a-zA-Z]|[ivx]{2,4})[.)]\\s+\\S.*");
    private static final Pattern ADDRESS =
            Pattern.compile("^\\s*<?(?:(?:https?|ftp)://|www\\.|mailto:)\\S*>?[.,;]?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern STARTS_WITH_ADDRESS =
            Pattern.compile("^\\s*<?(?:https?|ftp)://", Pattern.CASE_INSENSITIVE);
    private static final String STOPS = ".;,\u3002\uff0c\uff1b";
    private static final String CLOSERS = "\"'\u201d\u2019)\u00bb";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'\u2019_-]*");
    // the same in the terms of Character.getType
    private static final int LETTERS_AND_NUMBERS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;
    private static final int MARKS =
            1 << Character.NON_SPACING_MARK | 1 << Character.ENCLOSING_MARK | 1 << Character.COMBINING_SPACING_MARK;
    private static final String JOINERS = "'\u2019_-";
    private static final Pattern NUMBER = Pattern.compile("^\\s*\\d{1,4}\\s*$");

    private Shape() {}

    /// A list item behind a drawn bullet.
    public static boolean isBullet(String text) {
        char first = Glance.first(text);
        return (first == 'o' || BULLETS.indexOf(first) >= 0)
                && BULLET.matcher(text).matches();
    }

    /// A list item behind a number or letter.
    public static boolean isNumbered(String text) {
        return Glance.holdsAny(text, ".)") && NUMBERED.matcher(text).matches();
    }

    /// A list item of either kind.
    public static boolean isItem(String text) {
        return isBullet(text) || isNumbered(text);
    }

    /// Nothing but the address of a page.
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /// Begins with the address of a page.
    public static boolean startsWithAddress(String text) {
        return STARTS_WITH_ADDRESS.matcher(text).find();
    }

    /// Nothing but a number, as pages have them.
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /// Ends as sentences do, or is cut off in the middle of one.
    public static boolean endsSentence(String text) {
        int last = Glance.lastNoSpace(text, text.length());
        while (last >= 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0
                && STOPS.indexOf(text.charAt(last)) >= 0
                && !text.strip().endsWith("...");
    }

    /// Begins with a small letter.
    public static boolean startsSmall(String text) {
        String bare = text.strip();
        return !bare.isEmpty() && Character.isLowerCase(bare.codePointAt(0));
    }

    /// Its words, one by one.
    public static List<String> wordsOf(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /// How many words it has; letters of scripts without spaces count in pairs.
    public static int words(String text) {
        int words = 0;
        int wide = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean begins = isOneOf(c, LETTERS_AND_NUMBERS);
            words += begins && !inside ? 1 : 0;
            wide += Character.isIdeographic(c) ? 1 : 0;
            inside = begins || (inside && (isOneOf(c, MARKS) || JOINERS.indexOf(c) >= 0));
        }
        return wide > 0 ? Math.max(words, (wide + 1) / 2) : words;
    }

    private static boolean isOneOf(int character, int kinds) {
        return (1 << Character.getType(character) & kinds) != 0;
    }

    /// Short enough for a box of a diagram, and no sentence.
    public static boolean isLabel(String text) {
        String bare = text.strip();
        return !bare.isEmpty()
                && bare.length() <= LONGEST_LABEL
                && words(bare) <= MOST_LABEL_WORDS
                && !isItem(bare)
                && !endsSentence(bare)
                && !bare.endsWith(":")
                && !bare.endsWith("?")
                && !bare.endsWith("!")
                && !startsWithAddress(bare)
                && bare.indexOf('\t') < 0
                && !CodeShape.isDrawn(bare)
                && !CodeShape.isStatement(bare);
    }
}
