package org.lectern.export;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes pictures as PNG, without java.desktop. The same picture gives the same bytes.
///
/// Source of the rules: the PNG specification, third edition, sections 5 (chunks), 9 (filters), 11 (IHDR).
public final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte BITS_A_SAMPLE = 8;
    private static final byte TRUECOLOUR = 2;
    private static final int SAMPLES = 3;
    private static final byte FILTER_SUB = 1;

    private Png() {}

    /// Writes the picture; its alpha is dropped, since a slide is opaque.
    public static void write(Picture picture, OutputStream target) throws IOException {
        var out = new DataOutputStream(target);
        out.write(SIGNATURE);
        chunk(out, "IHDR", header(picture));
        chunk(out, "IDAT", compressed(picture));
        chunk(out, "IEND", new byte[0]);
        out.flush();
    }

    private static byte[] header(Picture picture) {
        // rule: width, height, bit depth, colour type, compression 0, filter method 0, interlace 0
        return ByteBuffer.allocate(13)
                .putInt(picture.width())
                .putInt(picture.height())
                .put(BITS_A_SAMPLE)
                .put(TRUECOLOUR)
                .array();
    }

    private static byte[] compressed(Picture picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try (var out = new DeflaterOutputStream(bytes, deflater)) {
            for (int y = 0; y < picture.height(); y++) {
                out.write(filteredRow(picture, y));
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    // rule: each row begins with its filter; Sub stores the difference from the pixel to the left
    private static byte[] filteredRow(Picture picture, int y) {
        byte[] row = new byte[1 + picture.width() * SAMPLES];
        row[0] = FILTER_SUB;
        int left = 0;
        for (int x = 0, at = 1; x < picture.width(); x++) {
            int pixel = picture.argb(x, y);
            row[at++] = (byte) ((pixel >> 16) - (left >> 16));
            row[at++] = (byte) ((pixel >> 8) - (left >> 8));
            row[at++] = (byte) (pixel - left);
            left = pixel;
        }
        return row;
    }

    // rule: length of the data, type, data, CRC of type and data
    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
