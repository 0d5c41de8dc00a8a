package org.lectern.deck;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/// Who a slide is: a fingerprint of its title and text, and an ordinal among slides that read the same.
///
/// It stays when slides are moved, inserted or removed, so that notes, comments and the place in a talk stay with
/// their slide.
///
/// @param value twelve hexadecimal digits; from the second equal slide on followed by `-2`, `-3` …
public record SlideId(String value) {

    private static final int BYTES = 6;

    /// The identity of a slide with this title and text.
    ///
    /// @param ordinal from 1, among the slides of a deck with the same title and text
    public static SlideId of(String title, String text, int ordinal) {
        SlideId first = new SlideId(fingerprint(title, text));
        return ordinal == 1 ? first : first.again(ordinal);
    }

    /// The identity of a further slide of the same title and text as this first one.
    ///
    /// @param ordinal from 2
    public SlideId again(int ordinal) {
        return new SlideId(value + "-" + ordinal);
    }

    private static String fingerprint(String title, String text) {
        byte[] digest = sha256(normalized(title) + "\n" + normalized(text));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static String normalized(String text) {
        String stripped = text.strip();
        char[] normalized = new char[stripped.length()];
        int length = 0;
        boolean afterSpace = false;
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            boolean space = c == ' ' || (c >= '\t' && c <= '\r');
            if (!space || !afterSpace) {
                normalized[length++] = space ? ' ' : c;
            }
            afterSpace = space;
        }
        return new String(normalized, 0, length).toLowerCase(Locale.ROOT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
