package org.lectern.ui.slide;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// Which characters the typefaces of slides can draw.
public final class Glyphs {

    private Glyphs() {}

    /// The characters of a text that none of Lectern's own faces has, in the order of the text. They show only where
    /// the machine has a font for them. Emoji are pictures, or their names.
    public static Set<Integer> missing(String text) {
        Set<Integer> missing = new LinkedHashSet<>();
        Emoji.parts(text).stream()
                .filter(part -> part.glyph().isEmpty())
                .map(Emoji.Part::shown)
                .forEach(words -> addMissing(words, missing));
        return missing;
    }

    private static void addMissing(String text, Set<Integer> missing) {
        Optional<Fallback> before = Optional.empty();
        for (int letter : text.codePoints().toArray()) {
            Optional<Fallback> face = Face.TEXT.has(letter) ? Optional.empty() : Fallback.of(letter, before);
            boolean drawn = Face.TEXT.has(letter)
                    || Face.CODE.has(letter)
                    || face.filter(other -> other.has(letter)).isPresent();
            if (!drawn && isSeen(letter)) {
                missing.add(letter);
            }
            before = face;
        }
    }

    /// Controls, joiners and selectors are not drawn by themselves.
    private static boolean isSeen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !CombiningMarks.isSelector(letter);
        };
    }
}
