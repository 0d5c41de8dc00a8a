package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.lectern.picture.SvgFace;
import org.lectern.picture.SvgFonts;

/// The typefaces of slides, for the words in drawings.
final class DrawingFonts {

    private static final String TEXT = "LecternText";
    private static final String CODE = "LecternCode";

    /// The platform knows a typeface in the whole process, so there is one set of them in the whole process.
    static final SvgFonts ALL = new SvgFonts(faces(), TEXT, CODE, DrawingFonts::family);

    private DrawingFonts() {}

    private static List<SvgFace> faces() {
        List<SvgFace> faces = new ArrayList<>();
        for (Face face : Face.values()) {
            String family = face == Face.CODE || face == Face.CODE_BOLD ? CODE : TEXT;
            faces.add(new SvgFace(
                    family, face.isBold(), face.isItalic(), () -> face.file().bytes()));
        }
        for (Fallback other : Fallback.values()) {
            faces.add(new SvgFace(
                    named(other), false, false, () -> other.file(false).bytes()));
            if (other.hasBold()) {
                faces.add(new SvgFace(
                        named(other), true, false, () -> other.file(true).bytes()));
            }
        }
        return faces;
    }

    private static String named(Fallback face) {
        return "Lectern" + face.name().charAt(0) + face.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /// A drawing sets a run of words in one typeface: that of its first foreign letter, where that has more of the
    /// words.
    private static String family(String words) {
        return words.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !Face.TEXT.has(letter))
                .mapToObj(letter -> Fallback.of(letter, Optional.empty()))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(face -> letters(words, face::has) >= letters(words, Face.TEXT::has))
                .map(DrawingFonts::named)
                .orElse(TEXT);
    }

    private static long letters(String words, IntPredicate known) {
        return words.codePoints().filter(Character::isLetter).filter(known).count();
    }
}
