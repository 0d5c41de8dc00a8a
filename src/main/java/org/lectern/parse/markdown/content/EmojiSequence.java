package org.lectern.parse.markdown.content;

/// Writes emoji out in full, by UTS #51: the library's table has the names of GitHub's picture files, which leave out
/// the characters that only join and select.
final class EmojiSequence {

    private static final int AS_PICTURE = 0xFE0F;
    private static final int JOINER = 0x200D;
    private static final int KEYCAP = 0x20E3;

    private EmojiSequence() {}

    static String of(String characters) {
        StringBuilder full = new StringBuilder();
        characters.codePoints().forEach(point -> {
            if (!full.isEmpty() && isJoined(point)) {
                full.appendCodePoint(JOINER);
            }
            full.appendCodePoint(point);
            // rule: characters that are text by themselves become pictures by the selector behind them
            if (Character.isEmoji(point) && !Character.isEmojiPresentation(point)) {
                full.appendCodePoint(AS_PICTURE);
            }
        });
        return full.toString();
    }

    // rule: what follows in a sequence is the keycap, the second letter of a flag, a tag, or joined
    private static boolean isJoined(int point) {
        boolean letter = point >= 0x1F1E6 && point <= 0x1F1FF;
        boolean tag = point >= 0xE0020 && point <= 0xE007F;
        return point != KEYCAP && !letter && !tag;
    }
}
