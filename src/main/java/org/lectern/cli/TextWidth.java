package org.lectern.cli;

import java.text.BreakIterator;
import java.util.Locale;

/// How wide text is in a terminal, in cells.
final class TextWidth {

    private static final String ELLIPSIS = "…";

    private TextWidth() {}

    /// The cells of a text: two for what East Asian fonts and emoji take double, none for marks that combine.
    static int of(String text) {
        return isPlain(text) ? text.length() : ofCharacters(text);
    }

    /// Whether each character is a Latin letter or a mark that takes one cell, as in most cells of most tables.
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    // the soft hyphen and the marks of direction lie between these
    private static boolean isPlain(char c) {
        return (c >= ' ' && c <= '~') || (c > '\u00ad' && c < '\u0300') || (c >= '\u2010' && c <= '\u2027');
    }

    private static int ofCharacters(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int cells = 0;
        int from = characters.first();
        for (int to = characters.next(); to != BreakIterator.DONE; from = to, to = characters.next()) {
            cells += ofCharacter(text.substring(from, to));
        }
        return cells;
    }

    /// The text, cut between two characters and with an ellipsis when it is wider than that.
    static String cut(String text, int cells) {
        if (of(text) <= cells) {
            return text;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int end = 0;
        int left = cells - 1;
        for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
            left -= ofCharacter(text.substring(end, to));
            if (left < 0) {
                break;
            }
            end = to;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /// The text with spaces behind it up to that width.
    static String padded(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - of(text)));
    }

    /// The text with spaces before it up to that width.
    static String paddedLeft(String text, int cells) {
        return " ".repeat(Math.max(0, cells - of(text))) + text;
    }

    /// Code points add up, but those of an emoji (joined, coloured, a flag) are one picture.
    private static int ofCharacter(String character) {
        return character.codePoints().anyMatch(TextWidth::isPicture)
                ? 2
                : character.codePoints().map(TextWidth::ofPoint).sum();
    }

    private static boolean isPicture(int point) {
        return Character.isEmojiPresentation(point);
    }

    private static int ofPoint(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    // rule: Unicode Standard Annex 11, East Asian Width: W and F take two cells
    private static boolean isWide(int point) {
        return between(point, 0x1100, 0x115F)
                || between(point, 0x2E80, 0x303E)
                || between(point, 0x3041, 0xA4CF)
                || between(point, 0xA960, 0xA97C)
                || between(point, 0xAC00, 0xD7A3)
                || between(point, 0xF900, 0xFAFF)
                || between(point, 0xFE30, 0xFE6F)
                || between(point, 0xFF01, 0xFF60)
                || between(point, 0xFFE0, 0xFFE6)
                || between(point, 0x20000, 0x3FFFD);
    }

    private static boolean between(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
