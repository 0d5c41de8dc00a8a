package org.lectern.ui.slide;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// What the script of a text means for how it is set.
final class Script {

    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER);

    /// Scripts without spaces between words whose letters carry marks.
    private static final Set<UnicodeScript> SYLLABIC =
            Set.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private Script() {}

    /// Whether any letter is of a script of South-East Asia that is written without spaces.
    static boolean isSyllabic(String text) {
        return text.codePoints().anyMatch(letter -> SYLLABIC.contains(UnicodeScript.of(letter)));
    }

    /// Whether the runs begin in a script that is written from right to left: the first letter decides.
    static boolean rightToLeft(List<Run> runs) {
        return runs.stream()
                .map(run -> firstDirection(run.text()))
                .flatMapToInt(OptionalInt::stream)
                .mapToObj(Script::isRightToLeft)
                .findFirst()
                .orElse(false);
    }

    /// Whether any letter runs from right to left.
    static boolean hasRightToLeft(List<Run> runs) {
        return runs.stream().anyMatch(run -> hasRightToLeft(run.text()));
    }

    static boolean hasRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /// Whether a text begins in a script that is written from right to left.
    static boolean rightToLeft(String text) {
        OptionalInt first = firstDirection(text);
        return first.isPresent() && isRightToLeft(first.getAsInt());
    }

    private static OptionalInt firstDirection(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(way -> way == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(way))
                .findFirst();
    }

    private static boolean isRightToLeft(int way) {
        return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// Whether it is a letter of a script that is written without spaces.
    static boolean isUnspaced(int letter) {
        return WITHOUT_SPACES.contains(UnicodeScript.of(letter));
    }

    /// Whether a word holds letters of a script that is written without spaces, so that lines break between letters.
    static boolean breaksAnywhere(String word) {
        return word.codePoints().anyMatch(Script::isUnspaced);
    }
}
