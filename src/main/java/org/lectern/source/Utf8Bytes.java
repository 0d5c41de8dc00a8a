package org.lectern.source;

/// How well bytes fit UTF-8.
///
/// @param good sequences of more than one byte that are well formed
/// @param broken bytes that are part of none
/// @param escapes escape characters followed by `$` or `(`, as ISO-2022 has them
record Utf8Bytes(int good, int broken, int escapes) {

    private static final int ESCAPE = 0x1b;

    static Utf8Bytes count(byte[] bytes) {
        int good = 0;
        int broken = 0;
        int escapes = 0;
        for (int i = 0; i < bytes.length; ) {
            if (bytes[i] >= ' ') {
                i++;
                continue;
            }
            int length = length(bytes[i]);
            boolean whole = length > 0 && continues(bytes, i, length);
            good += whole && length > 1 ? 1 : 0;
            broken += whole ? 0 : 1;
            escapes +=
                    bytes[i] == ESCAPE && i + 1 < bytes.length && (bytes[i + 1] == '$' || bytes[i + 1] == '(') ? 1 : 0;
            i += whole ? length : 1;
        }
        return new Utf8Bytes(good, broken, escapes);
    }

    /// How long a sequence is that starts with this byte; 0 for a byte that starts none.
    private static int length(byte first) {
        int value = first & 0xff;
        if (value < 0x80) {
            return 1;
        }
        if (value >= 0xc2 && value <= 0xdf) {
            return 2;
        }
        if (value >= 0xe0 && value <= 0xef) {
            return 3;
        }
        return value >= 0xf0 && value <= 0xf4 ? 4 : 0;
    }

    private static boolean continues(byte[] bytes, int start, int length) {
        if (start + length > bytes.length) {
            return false;
        }
        for (int i = start + 1; i < start + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
