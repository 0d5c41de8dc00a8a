package org.lectern.ui.slide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Places inside a long word at which its line may end: behind the strokes and hyphens of addresses and compounds.
final class Seams {

    /// What marks such a place in a text: a space without width.
    static final char SEAM = '\u200B';

    private static final String BEHIND = "/-–—";
    private static final String BEHIND_IN_ADDRESSES = "?&=_#,;+";

    /// Fewer letters than this do not stand alone at the end or the start of a line.
    private static final int FEWEST = 3;

    /// A longer run of characters without a space is no word but an address.
    private static final int LONGEST_WORD = 24;

    /// Words up to this length stay whole in headings: there a hyphen at the end of a line is read as a dash.
    private static final int WHOLE_IN_HEADINGS = 18;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private Seams() {}

    /// The text with its seams.
    static String in(String text) {
        StringBuilder seamed = new StringBuilder(text.length() + 8);
        int from = 0;
        while (from < text.length()) {
            int to = from;
            boolean space = Character.isWhitespace(text.charAt(from));
            while (to < text.length() && Character.isWhitespace(text.charAt(to)) == space) {
                to++;
            }
            append(text.substring(from, to), seamed);
            from = to;
        }
        return seamed.toString();
    }

    /// The text of a heading: seams only in its longest words.
    static String forHeading(String seamed) {
        return WORD.matcher(seamed)
                .replaceAll(word -> Matcher.quoteReplacement(
                        word.group().length() <= WHOLE_IN_HEADINGS ? without(word.group()) : word.group()));
    }

    /// The text without its seams.
    static String without(String seamed) {
        return seamed.replace(String.valueOf(SEAM), "");
    }

    private static void append(String word, StringBuilder seamed) {
        String marks = word.length() > LONGEST_WORD ? BEHIND + BEHIND_IN_ADDRESSES : BEHIND;
        int before = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            seamed.append(letter);
            before++;
            if (marks.indexOf(letter) >= 0 && before > FEWEST && opens(word, i + 1, marks)) {
                seamed.append(SEAM);
                before = 0;
            }
        }
    }

    /// Whether enough letters follow before the next mark.
    private static boolean opens(String word, int from, String marks) {
        int to = from + FEWEST;
        return to <= word.length()
                && word.substring(from, to)
                        .chars()
                        .allMatch(letter -> marks.indexOf(letter) < 0 && Character.isLetterOrDigit(letter))
                && !isNumber(word, from);
    }

    /// Dates and ranges of numbers stay together.
    private static boolean isNumber(String word, int from) {
        return Character.isDigit(word.charAt(from)) && from > 1 && Character.isDigit(word.charAt(from - 2));
    }
}
