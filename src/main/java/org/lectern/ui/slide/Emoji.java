package org.lectern.ui.slide;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// Emoji in a text: which characters make one, and its picture.
final class Emoji {

    /// A stretch of text without emoji, or one emoji.
    ///
    /// @param text as written
    /// @param glyph of the emoji in its font; empty for text
    record Part(String text, Optional<Integer> glyph) {

        /// What is shown of a part that is no picture: the name of an emoji that is younger than the font.
        String shown() {
            boolean unknown = glyph.isEmpty() && isOne(text);
            return unknown ? ":" + name(text.codePointAt(0)) + ":" : text;
        }

        private static String name(int letter) {
            return Character.getName(letter).toLowerCase(Locale.ROOT).replace(' ', '_');
        }
    }

    private static final int SELECTOR_TEXT = 0xFE0E;
    private static final int SELECTOR_EMOJI = 0xFE0F;
    private static final int KEYCAP = 0x20E3;

    /// The longest sequence is a family of four with a joiner and a colour of skin for each.
    private static final int LONGEST = 16;

    /// How the picture stands in its line, relative to the size of the text.
    private static final double WIDTH = 1.24;

    private static final double ASCENT = 0.93;
    private static final double DESCENT = 0.24;

    private static final Map<Integer, Image> PICTURES = new ConcurrentHashMap<>();

    private Emoji() {}

    /// A text, cut where emoji stand. The font is not read for a text that has none.
    static List<Part> parts(String text) {
        if (text.codePoints().noneMatch(Emoji::mayBegin)) {
            return List.of(new Part(text, Optional.empty()));
        }
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            Optional<Part> emoji = at(text, at);
            if (emoji.isPresent() && at > from) {
                parts.add(new Part(text.substring(from, at), Optional.empty()));
            }
            emoji.ifPresent(parts::add);
            at += emoji.map(part -> part.text().length()).orElse(Character.charCount(text.codePointAt(at)));
            from = emoji.isPresent() ? at : from;
        }
        if (from < text.length()) {
            parts.add(new Part(text.substring(from), Optional.empty()));
        }
        return parts;
    }

    /// Digits are emoji to Unicode, as they begin keycaps; a text of digits alone holds none.
    private static boolean mayBegin(int letter) {
        return letter == KEYCAP || (letter > 0xFF && Character.isEmoji(letter)) || letter == SELECTOR_EMOJI;
    }

    private static Optional<Part> at(String text, int from) {
        int first = text.codePointAt(from);
        if (!Character.isEmoji(first)) {
            return Optional.empty();
        }
        List<Integer> characters = new ArrayList<>();
        Optional<Part> longest = Optional.empty();
        boolean asked = Character.isEmojiPresentation(first);
        int at = from;
        while (at < text.length() && characters.size() < LONGEST) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (letter == SELECTOR_TEXT) {
                return longest.filter(
                        part -> part.text().codePointCount(0, part.text().length()) > 1);
            }
            if (letter == SELECTOR_EMOJI) {
                asked = true;
            } else {
                characters.add(letter);
            }
            boolean sequence = characters.size() > 1;
            Optional<Integer> glyph = asked || sequence ? EmojiFont.get().glyph(characters) : Optional.empty();
            if (glyph.filter(EmojiFont.get()::has).isPresent()) {
                longest = Optional.of(new Part(text.substring(from, at), glyph));
            }
        }
        if (longest.isPresent() || !Character.isDefined(first)) {
            return longest;
        }
        return Character.isEmojiPresentation(first)
                ? Optional.of(new Part(Character.toString(first), Optional.empty()))
                : ofNoOtherFace(first);
    }

    /// A symbol that may be an emoji is one where no face of text has it.
    private static Optional<Part> ofNoOtherFace(int letter) {
        boolean drawn = letter <= 0xFF || Face.TEXT.has(letter) || Fallback.SYMBOLS.has(letter);
        return drawn
                ? Optional.empty()
                : EmojiFont.get()
                        .glyph(List.of(letter))
                        .filter(EmojiFont.get()::has)
                        .map(glyph -> new Part(Character.toString(letter), Optional.of(glyph)));
    }

    private static boolean isOne(String text) {
        return text.codePointCount(0, text.length()) == 1 && Character.isEmojiPresentation(text.codePointAt(0));
    }

    /// The emoji for a line of text.
    ///
    /// @param text as written
    /// @param size of the text around, in logical pixels
    static Inlay inlay(int glyph, String text, double size) {
        var view = new ImageView(PICTURES.computeIfAbsent(glyph, Emoji::picture));
        view.setFitWidth(WIDTH * size);
        view.setFitHeight((ASCENT + DESCENT) * size);
        view.setY(-ASCENT * size);
        var extent = new Inlay.Extent(WIDTH * size, ASCENT * size, DESCENT * size);
        return new Inlay(view, extent, text, size);
    }

    private static Image picture(int glyph) {
        return new Image(new ByteArrayInputStream(EmojiFont.get().picture(glyph).orElseThrow()));
    }
}
