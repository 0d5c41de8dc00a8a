package org.lectern.source;

import java.io.ByteArrayOutputStream;

/// A part of a large file by which its charset can be told as well as by the whole.
final class Sample {

    /// How much is enough, in bytes. A smaller file is taken whole.
    static final int ENOUGH = 64 * 1024;

    private static final int ESCAPE = 0x1b;

    private Sample() {}

    /// The lines with something that is not ASCII, or with an escape, which may begin such: they alone tell charsets
    /// apart. No charset that is told by bytes has a line feed inside a character.
    static byte[] of(byte[] bytes) {
        if (bytes.length <= ENOUGH) {
            return bytes;
        }
        ByteArrayOutputStream sample = new ByteArrayOutputStream(ENOUGH);
        for (int start = 0; start < bytes.length && sample.size() < ENOUGH; ) {
            int end = lineEnd(bytes, start);
            if (tells(bytes, start, end)) {
                sample.write(bytes, start, Math.min(end - start, ENOUGH - sample.size()));
            }
            start = end;
        }
        return sample.toByteArray();
    }

    private static int lineEnd(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Math.min(end + 1, bytes.length);
    }

    private static boolean tells(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0 || bytes[i] == ESCAPE) {
                return true;
            }
        }
        return false;
    }
}
