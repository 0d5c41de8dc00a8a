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
        String fingerprint = fingerprint(title, text);
        return new SlideId(ordinal == 1 ? fingerprint : fingerprint + "-" + ordinal);
    }

    private static String fingerprint(String title, String text) {
        byte[] digest = sha256(normalized(title) + "\n" + normalized(text));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    private static String normalized(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
