package org.lectern.ui.slide;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;

/// Marks that stand above or below the letter before them.
///
/// No language piles up many: what does is a joke, or an attack, and would cover the lines around it. The text itself
/// keeps them all; only what is set has fewer.
final class CombiningMarks {

    /// How many are set on one letter, beside those that it has a form of its own with.
    static final int MOST = 3;

    /// It joins what is sorted together and is not meant to be seen; some faces draw a box for it.
    private static final int GRAPHEME_JOINER = 0x034F;

    private CombiningMarks() {}

    /// Whether it is a mark that goes with letters of any script.
    static boolean is(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK ->
                UnicodeScript.of(letter) == UnicodeScript.INHERITED && !isSelector(letter);
            case Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    // rule: variation selectors choose the form of the character before them
    static boolean isSelector(int letter) {
        return (letter >= 0xFE00 && letter <= 0xFE0F)
                || (letter >= 0x180B && letter <= 0x180D)
                || (letter >= 0xE0100 && letter <= 0xE01EF);
    }

    /// Whether a face sets any such marks in the runs.
    static boolean in(List<Run> runs) {
        return runs.stream()
                .flatMapToInt(run -> run.text().codePoints())
                .anyMatch(letter -> is(letter) && Face.TEXT.has(letter));
    }

    /// The text as it is set: a letter and its mark as one character where there is one, no letter with more than
    /// [#MOST] marks beside that, and no mark without a letter.
    static String settable(String text) {
        if (text.codePoints().noneMatch(CombiningMarks::is)) {
            return text;
        }
        int[] letters =
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        var set = new StringBuilder();
        int marks = MOST;
        for (int letter : letters) {
            boolean mark = is(letter);
            marks = mark ? marks + 1 : Character.isWhitespace(letter) ? MOST : 0;
            if (!mark || (marks <= MOST && letter != GRAPHEME_JOINER)) {
                set.appendCodePoint(letter);
            }
        }
        return set.toString();
    }
}
