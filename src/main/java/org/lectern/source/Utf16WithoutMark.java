package org.lectern.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Sees UTF-16 in a file that does not say so: Latin text has a zero in every second byte, and nearly none elsewhere.
final class Utf16WithoutMark {

    private static final int LOOKED_AT = 64 * 1024;
    private static final int FEWEST_PAIRS = 4;
    private static final double MANY = 0.25;
    private static final double FEW = 0.02;

    private Utf16WithoutMark() {}

    static Optional<Charset> of(byte[] bytes) {
        int pairs = Math.min(bytes.length, LOOKED_AT) / 2;
        double first = zeros(bytes, 0, pairs);
        double second = zeros(bytes, 1, pairs);
        if (pairs < FEWEST_PAIRS || Math.min(first, second) > FEW || Math.max(first, second) < MANY) {
            return Optional.empty();
        }
        return Optional.of(first > second ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static double zeros(byte[] bytes, int offset, int pairs) {
        int zeros = 0;
        for (int pair = 0; pair < pairs; pair++) {
            zeros += bytes[2 * pair + offset] == 0 ? 1 : 0;
        }
        return zeros / (double) pairs;
    }
}
