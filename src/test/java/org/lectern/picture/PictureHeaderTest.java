package org.lectern.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureHeaderTest {

    private static final Path LOAF = Path.of("decks/pictures/loaf.webp");

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "GIF", "BMP"})
    void aPictureTellsItsSize(PictureHeader.Kind kind) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), kind.name(), out);
        assertThat(PictureHeader.of(out.toByteArray())).contains(new PictureHeader(kind, 300, 200));
    }

    @Test
    void drawingsAreKnownByTheirFirstElement() {
        byte[] svg = "<?xml version='1.0'?><svg xmlns='x'></svg>".getBytes(StandardCharsets.UTF_8);
        assertThat(PictureHeader.of(svg)).map(PictureHeader::kind).contains(PictureHeader.Kind.SVG);
        byte[] page = "<html><p>no drawing at all</p></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(PictureHeader.of(page)).isEmpty();
    }

    @Test
    void everyShortFileIsNone() {
        for (int length = 0; length < 64; length++) {
            byte[] file = new byte[length];
            Arrays.fill(file, (byte) 0xFF);
            assertThat(PictureHeader.of(file)).isEmpty();
        }
    }

    @Test
    void webPIsRead() throws IOException {
        byte[] file = Files.readAllBytes(LOAF);
        assertThat(PictureHeader.of(file)).map(PictureHeader::kind).contains(PictureHeader.Kind.WEBP);
        assertThat(WebP.read(file)).map(Pixels::width).contains(480);
    }

    @Test
    void brokenWebPIsNone() throws IOException {
        byte[] file = Files.readAllBytes(LOAF);
        assertThat(WebP.read(Arrays.copyOf(file, 40))).isEmpty();
        assertThat(WebP.read(new byte[100])).isEmpty();
    }

    @Test
    void thePixelsOfAPictureAreBounded() {
        assertThat(Pixels.mayBe(8_000, 8_000)).isTrue();
        assertThat(Pixels.mayBe(8_001, 8_000)).isFalse();
        assertThat(Pixels.mayBe(Pixels.LARGEST_SIDE + 1, 1)).isFalse();
        assertThat(Pixels.mayBe(0, 1)).isFalse();
    }
}
