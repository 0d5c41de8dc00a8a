package org.lectern.ui.slide;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import javafx.scene.text.Font;

/// Faces for the scripts and symbols that the text face lacks.
enum Fallback {
    HAN("DroidSansFallback", UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO),
    HANGUL("NanumGothic", UnicodeScript.HANGUL),
    ARABIC("NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold", UnicodeScript.ARABIC),
    HEBREW("NotoSansHebrew-Regular", "NotoSansHebrew-Bold", UnicodeScript.HEBREW),
    THAI("NotoSansThai-Regular", "NotoSansThai-Bold", UnicodeScript.THAI),
    DEVANAGARI("NotoSansDevanagari-Regular", "NotoSansDevanagari-Bold", UnicodeScript.DEVANAGARI),
    BENGALI("NotoSansBengali-Regular", UnicodeScript.BENGALI),
    GUJARATI("NotoSansGujarati-Regular", UnicodeScript.GUJARATI),
    GURMUKHI("NotoSansGurmukhi-Regular", UnicodeScript.GURMUKHI),
    KANNADA("NotoSansKannada-Regular", UnicodeScript.KANNADA),
    MALAYALAM("NotoSansMalayalam-Regular", UnicodeScript.MALAYALAM),
    TAMIL("NotoSansTamil-Regular", UnicodeScript.TAMIL),
    TELUGU("NotoSansTelugu-Regular", UnicodeScript.TELUGU),
    SINHALA("NotoSansSinhala-Regular", UnicodeScript.SINHALA),
    ARMENIAN("NotoSansArmenian-Regular", UnicodeScript.ARMENIAN),
    GEORGIAN("NotoSansGeorgian-Regular", UnicodeScript.GEORGIAN),
    ETHIOPIC("NotoSansEthiopic-Regular", UnicodeScript.ETHIOPIC),
    LAO("NotoSansLao-Regular", UnicodeScript.LAO),
    SYMBOLS("NotoSansSymbols-Regular-Subsetted");

    private static final Set<UnicodeBlock> EAST_ASIAN_MARKS = Set.of(
            UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION,
            UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS,
            UnicodeBlock.CJK_COMPATIBILITY,
            UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS);

    private final String regular;
    private final String bold;

    @SuppressWarnings("ImmutableEnumChecker") // a set of the JDK that cannot change
    private final Set<UnicodeScript> scripts;

    Fallback(String file, UnicodeScript... scripts) {
        this(file, file, scripts);
    }

    Fallback(String file, String boldFile, UnicodeScript... scripts) {
        regular = file + ".ttf";
        bold = boldFile + ".ttf";
        this.scripts = Set.of(scripts);
    }

    /// Loads the faces of scripts whose letters take their form from their neighbours.
    ///
    /// The library that shapes such text keeps the list of fonts that it found when it was first used: it never
    /// sees a font that is loaded later. So this comes before any text is laid out.
    static void prepare() {
        for (Fallback face : values()) {
            if (face != HAN && face != HANGUL && face != SYMBOLS) {
                face.at(false, 30);
                face.at(true, 30);
            }
        }
    }

    /// The face for a character that the text face lacks.
    ///
    /// @param before the face of the character before, which a mark without a script of its own follows
    static Optional<Fallback> of(int letter, Optional<Fallback> before) {
        UnicodeScript script = UnicodeScript.of(letter);
        return switch (script) {
            case INHERITED -> before;
            case COMMON -> Optional.of(common(letter, before));
            default ->
                Arrays.stream(values())
                        .filter(face -> face.scripts.contains(script))
                        .findFirst();
        };
    }

    private static Fallback common(int letter, Optional<Fallback> before) {
        return EAST_ASIAN_MARKS.contains(UnicodeBlock.of(letter)) ? HAN : before.orElse(SYMBOLS);
    }

    /// Whether it can draw a character.
    boolean has(int letter) {
        return FontFile.named(regular).has(letter);
    }

    /// Whether it comes in a bold weight too.
    boolean hasBold() {
        return !bold.equals(regular);
    }

    /// The face at a size.
    Font at(boolean strong, double size) {
        return file(strong).at(size);
    }

    /// The file of the face.
    FontFile file(boolean strong) {
        return FontFile.named(strong ? bold : regular);
    }
}
