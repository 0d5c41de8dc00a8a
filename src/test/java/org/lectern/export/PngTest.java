package org.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class PngTest {

    private static final int[] PIXELS = {0xFF102030, 0xFFFFFFFF, 0xFF000000, 0xFF0000FF, 0xFF00FF00, 0xFFFF0000};

    @Test
    void whatIsWrittenReadsBack() throws IOException {
        assertThat(read(png(new Picture(3, 2, PIXELS)))).isEqualTo(PIXELS);
    }

    @Test
    void samePictureGivesSameBytes() throws IOException {
        assertThat(png(new Picture(2, 3, PIXELS))).isEqualTo(png(new Picture(2, 3, PIXELS)));
    }

    private static byte[] png(Picture picture) throws IOException {
        var out = new ByteArrayOutputStream();
        Png.write(picture, out);
        return out.toByteArray();
    }

    private static int[] read(byte[] file) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(file));
        assertThat(in.readLong()).isEqualTo(0x89504E470D0A1A0AL);
        var header = new DataInputStream(new ByteArrayInputStream(chunk(in, "IHDR")));
        int width = header.readInt();
        int height = header.readInt();
        assertThat(header.readAllBytes()).containsExactly(8, 2, 0, 0, 0);
        byte[] rows = new InflaterInputStream(new ByteArrayInputStream(chunk(in, "IDAT"))).readAllBytes();
        assertThat(chunk(in, "IEND")).isEmpty();
        return pixels(rows, width, height);
    }

    private static byte[] chunk(DataInputStream in, String type) throws IOException {
        byte[] data = new byte[in.readInt() + 4];
        int length = data.length - 4;
        byte[] name = in.readNBytes(4);
        assertThat(name).asString().isEqualTo(type);
        byte[] content = in.readNBytes(length);
        var crc = new CRC32();
        crc.update(name);
        crc.update(content);
        assertThat(in.readInt()).isEqualTo((int) crc.getValue());
        return content;
    }

    private static int[] pixels(byte[] rows, int width, int height) {
        int[] pixels = new int[width * height];
        for (int y = 0, at = 0; y < height; y++) {
            assertThat(rows[at++]).isEqualTo((byte) 1);
            byte[] left = new byte[3];
            for (int x = 0; x < width; x++) {
                for (int sample = 0; sample < 3; sample++) {
                    left[sample] += rows[at++];
                }
                pixels[y * width + x] = 0xFF000000 | (left[0] & 0xFF) << 16 | (left[1] & 0xFF) << 8 | (left[2] & 0xFF);
            }
        }
        return pixels;
    }
}
