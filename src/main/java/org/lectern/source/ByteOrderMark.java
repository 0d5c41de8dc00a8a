package org.lectern.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// The first bytes of a file that say its encoding. The longer marks come first, as a shorter one may open them.
enum ByteOrderMark {
    UTF_32LE("UTF-32LE", "\u00ff\u00fe\u0000\u0000"),
    UTF_32BE("UTF-32BE", "\u0000\u0000\u00fe\u00ff"),
    UTF_8("UTF-8", "\u00ef\u00bb\u00bf"),
    UTF_16LE("UTF-16LE", "\u00ff\u00fe"),
    UTF_16BE("UTF-16BE", "\u00fe\u00ff");

    private final String charset;
    private final String mark;

    ByteOrderMark(String charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    static Optional<ByteOrderMark> of(byte[] bytes) {
        return Arrays.stream(values()).filter(mark -> mark.opens(bytes)).findFirst();
    }

    private boolean opens(byte[] bytes) {
        return opens(bytes, mark);
    }

    /// Whether the first bytes are these characters of ISO-8859-1.
    static boolean opens(byte[] bytes, String start) {
        return bytes.length >= start.length()
                && new String(bytes, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
    }

    Charset charset() {
        return Charset.forName(charset);
    }

    int length() {
        return mark.length();
    }
}
