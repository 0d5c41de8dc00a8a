package org.lectern.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.ui.slide.TestFonts;

class SvgTest {

    private static final int RED = 0xFFFF0000;

    private static Optional<Svg> svg(String inside) {
        return read(bytes("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>" + inside + "</svg>"));
    }

    private static Optional<Svg> read(byte[] file) {
        return Svg.read(file, TestFonts.all());
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
        boolean red = read(bytes(text))
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
        assertThat(read(bytes("<svg"))).isEmpty();
        assertThat(read(bytes("no drawing at all"))).isEmpty();
        assertThat(read(new byte[Svg.LARGEST_FILE + 1])).isEmpty();
    }

    @Test
    void noDrawingIsLargerThanAPictureMayBe() {
        assertThat(svg("<rect/>").orElseThrow().at(Pixels.LARGEST_SIDE + 1, 1)).isEmpty();
    }

    private static int[] words(String attributes) {
        return svg("<text x='2' y='15' font-size='14' " + attributes + ">Rye g</text>")
                .flatMap(svg -> svg.at(80, 40))
                .orElseThrow()
                .argb();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "font-family='DejaVu Sans'",
                "font-family='serif'",
                "font-family='NoSuchFace, Arial'",
                "style='font-family: Helvetica, sans-serif; fill: #000'",
                "style='fill:#000;font-family:&quot;Times New Roman&quot;'",
            })
    void wordsAreSetInTheSameFaceWhateverADrawingNames(String attributes) {
        assertThat(words(attributes)).isEqualTo(words(""));
    }

    @Test
    void styleSheetsOfADrawingNameNoFaceOfTheMachineEither() {
        String text = "<text class='a' x='2' y='15' font-size='14'>Rye g</text>";
        assertThat(svg("<style>.a { font-family: 'DejaVu Serif'; } text { font-family: Arial }</style>" + text)
                        .flatMap(svg -> svg.at(80, 40))
                        .orElseThrow()
                        .argb())
                .isEqualTo(words(""));
        assertThat(svg("<style>.a { font-family: Menlo, Courier; }</style>" + text)
                        .flatMap(svg -> svg.at(80, 40))
                        .orElseThrow()
                        .argb())
                .isEqualTo(words("font-family='monospace'"))
                .isNotEqualTo(words(""));
    }

    @Test
    void weightAndSlantHaveFacesOfTheirOwn() {
        assertThat(words("font-weight='bold'")).isNotEqualTo(words(""));
        assertThat(words("font-style='italic'"))
                .isNotEqualTo(words(""))
                .isNotEqualTo(words("font-weight='bold' font-style='italic'"));
    }

    /// The platform is asked, by the name under which the face is registered, for an outline of a letter.
    @Test
    void theFacesAreThoseThatLecternBringsAlong() {
        words("");
        var plain = new Font("LecternText", Font.PLAIN, 100);
        assertThat(plain.getFamily(Locale.ROOT)).isEqualTo("LecternText");
        assertThat(plain.canDisplay('Я')).isTrue();
        assertThat(new Font("LecternHan", Font.PLAIN, 100).canDisplay('面')).isTrue();
        assertThat(new Font("LecternHebrew", Font.BOLD, 100).canDisplay('א')).isTrue();
    }

    @Test
    void wordsOfOtherScriptsAreSetInAFaceThatHasThem() {
        assertThat(different("面包", "麵麭")).isTrue();
        assertThat(different("לחם", "חלה")).isTrue();
        assertThat(different("ขนม", "แป้ง")).isTrue();
    }

    /// What a face lacks is a box, and every box looks like the next.
    private static boolean different(String one, String other) {
        String text = "<text x='2' y='15' font-size='14' font-family='Arial'>";
        return !Arrays.equals(
                svg(text + one + "</text>")
                        .flatMap(svg -> svg.at(80, 40))
                        .orElseThrow()
                        .argb(),
                svg(text + other + "</text>")
                        .flatMap(svg -> svg.at(80, 40))
                        .orElseThrow()
                        .argb());
    }

    /// The same letter, drawn without a drawing: as the platform has the face of that name.
    @Test
    void aDrawingUsesTheFaceThatIsMeant() {
        for (String family : List.of("LecternText", "LecternCode")) {
            String named = family.equals("LecternCode") ? "Consolas" : "Georgia";
            int[] drawn = svg("<text x='2' y='15' font-size='14' font-family='" + named + "'>g</text>")
                    .flatMap(svg -> svg.at(40, 20))
                    .orElseThrow()
                    .argb();
            var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB);
            Graphics2D graphics = image.createGraphics();
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(Color.BLACK);
            graphics.fill(new Font(family, Font.PLAIN, 14)
                    .createGlyphVector(new FontRenderContext(null, true, true), "g")
                    .getOutline(2, 15));
            graphics.dispose();
            assertThat(Arrays.equals(drawn, image.getRGB(0, 0, 40, 20, null, 0, 40)))
                    .isTrue();
        }
    }
}
