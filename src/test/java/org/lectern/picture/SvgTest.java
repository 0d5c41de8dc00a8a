package org.lectern.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SvgTest {

    private static final int RED = 0xFFFF0000;

    private static Optional<Svg> svg(String inside) {
        return Svg.read(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>" + inside + "</svg>"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static boolean showsRed(String inside) {
        return svg(inside)
                .flatMap(svg -> svg.at(40, 20))
                .filter(pixels -> Arrays.stream(pixels.argb()).anyMatch(pixel -> pixel == RED))
                .isPresent();
    }

    @Test
    void aDrawingIsAsSharpAsItIsLarge() {
        Svg svg = svg("<rect width='20' height='20' fill='#ff0000'/>").orElseThrow();
        assertThat(svg.width()).isEqualTo(40);
        Pixels pixels = svg.at(400, 200).orElseThrow();
        assertThat(pixels.argb()[100 * 400 + 199]).isEqualTo(RED);
        assertThat(pixels.argb()[100 * 400 + 200]).isZero();
    }

    @Test
    void filesThatADrawingNamesAreNotRead(@TempDir Path folder) throws Exception {
        Path other = Files.write(
                folder.resolve("other.svg"),
                bytes("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
                        + "<rect id='r' width='40' height='20' fill='#ff0000'/></svg>"));
        assertThat(showsRed("<rect width='40' height='20' fill='#ff0000'/>")).isTrue();
        assertThat(showsRed("<image href='" + other.toUri() + "' width='40' height='20'/>"))
                .isFalse();
        assertThat(showsRed("<use href='" + other.toUri() + "#r'/>")).isFalse();
    }

    @Test
    void entitiesOfFilesAreNotRead(@TempDir Path folder) throws Exception {
        Path other = Files.write(folder.resolve("other.txt"), bytes("<rect width='40' height='20' fill='#ff0000'/>"));
        String text = "<!DOCTYPE svg [<!ENTITY x SYSTEM '" + other.toUri() + "'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>&x;</svg>";
        boolean red = Svg.read(bytes(text))
                .flatMap(svg -> svg.at(40, 20))
                .filter(pixels -> Arrays.stream(pixels.argb()).anyMatch(pixel -> pixel == RED))
                .isPresent();
        assertThat(red).isFalse();
    }

    @Test
    void copiesOfCopiesAreNotDrawnForEver() {
        String groups = IntStream.range(1, 12)
                .mapToObj(i -> "<g id='g" + i + "'>" + ("<use href='#g" + (i - 1) + "'/>").repeat(10) + "</g>")
                .collect(Collectors.joining());
        String bomb = "<defs><rect id='g0' width='1' height='1'/>" + groups + "</defs><use href='#g11'/>";
        assertThat(svg(bomb)).isEmpty();
    }

    @Test
    void whatIsNoDrawingIsNone() {
        assertThat(Svg.read(bytes("<svg"))).isEmpty();
        assertThat(Svg.read(bytes("no drawing at all"))).isEmpty();
        assertThat(Svg.read(new byte[Svg.LARGEST_FILE + 1])).isEmpty();
    }

    @Test
    void noDrawingIsLargerThanAPictureMayBe() {
        assertThat(svg("<rect/>").orElseThrow().at(Pixels.LARGEST_SIDE + 1, 1)).isEmpty();
    }
}
