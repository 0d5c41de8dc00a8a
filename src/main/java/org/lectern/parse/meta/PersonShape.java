package org.lectern.parse.meta;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a text has the shape of a person's name. It knows no names: "Grand Piano" has the shape too, so a reader
/// asks
/// only where a name is to be expected.
final class PersonShape {

    private static final int MIN_WORDS = 2;
    private static final int MAX_WORDS = 5;
    private static final int MAX_CHARACTERS = 60;
    private static final int MAX_CAPITALS = 4;

    private static final Pattern WORD =
            Pattern.compile("\\p{Lu}\\p{M}*(?:[\\p{L}\\p{M}'’-]*|\\.)\\.?|(?:\\p{Lu}\\.){1,3}");
    /// "Fernworks’s" is whose something is, not who.
    private static final Pattern POSSESSIVE = Pattern.compile(".*['’]s");
    private static final Pattern CASELESS = Pattern.compile("[\\p{Lo}\\p{M}·・ー]{2,12}");
    private static final Set<String> PARTICLES = Set.of(
            "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "do", "du", "la", "le", "el", "al",
            "bin", "ibn", "ben", "ter", "ten", "te", "zu", "zum", "af", "av", "y", "e", "ap");
    private static final Set<String> HONORIFICS =
            Set.of("dr", "dr.", "prof", "prof.", "mr", "mr.", "ms", "ms.", "mrs.");
    private static final Words NO_NAMES = Words.of("no-names.txt");
    private static final Words ROLES = Words.of("roles.txt");
    private static final Words COMPANIES = Words.of("companies.txt");

    private PersonShape() {}

    /// Two to five words that begin with capitals, particles between them; or words of a script without capitals.
    static boolean fits(String text) {
        String[] words = words(text);
        return (words.length >= MIN_WORDS && words.length <= MAX_WORDS && fits(words))
                || (words.length > 0
                        && Arrays.stream(words)
                                .allMatch(word -> CASELESS.matcher(word).matches()));
    }

    /// One word that begins with a capital: a name only where the text around it says so.
    static boolean fitsOneWord(String text) {
        String[] words = words(text);
        return words.length == 1 && words[0].length() > 1 && isNameWord(words[0]);
    }

    private static String[] words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || stripped.length() > MAX_CHARACTERS ? new String[0] : stripped.split("\\s+");
    }

    private static boolean fits(String[] words) {
        int last = words.length - 1;
        for (int i = 0; i <= last; i++) {
            boolean inside = i > 0 && i < last;
            boolean ok = isNameWord(words[i])
                    || (inside && PARTICLES.contains(words[i]))
                    || (i == 0 && HONORIFICS.contains(words[i].toLowerCase(Locale.ROOT)));
            if (!ok) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameWord(String word) {
        return WORD.matcher(word).matches()
                && !NO_NAMES.has(word)
                && !ROLES.has(word)
                && !COMPANIES.has(word)
                && !isAcronym(word)
                && !POSSESSIVE.matcher(word).matches();
    }

    /// "NASA" is none; "JR" and "O’B" may be.
    private static boolean isAcronym(String word) {
        return word.length() >= MAX_CAPITALS && word.chars().allMatch(Character::isUpperCase);
    }
}
