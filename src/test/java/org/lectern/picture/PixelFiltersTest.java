package org.lectern.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.deck.Filter;

class PixelFiltersTest {

    private static int of(int pixel, Filter.Kind kind, double amount) {
        return PixelFilters.of(new Pixels(1, 1, new int[] {pixel}), List.of(new Filter(kind, amount)), 100)
                .argb()[0];
    }

    @ParameterizedTest
    @CsvSource({
        "BRIGHTNESS, 0.5, 80643212",
        "BRIGHTNESS, 9,   80ffffff",
        "CONTRAST,   0,   80808080",
        "CONTRAST,   1,   80c86424",
        "INVERT,     1,   80379bdb",
        "SATURATE,   1,   80c86424",
        "GRAYSCALE,  0,   80c86424",
        "SEPIA,      0,   80c86424",
        "HUE_ROTATE, 360, 80c86424",
        "OPACITY,    0.1, 80c86424",
    })
    void coloursAreThoseOfCss(Filter.Kind kind, double amount, String expected) {
        assertThat(of(0x80C86424, kind, amount)).isEqualTo((int) Long.parseLong(expected, 16));
    }

    @Test
    void greyHasNoColour() {
        int grey = of(0xFFC86424, Filter.Kind.GRAYSCALE, 1);
        assertThat(grey & 0xFF).isEqualTo((grey >> 8) & 0xFF).isEqualTo((grey >> 16) & 0xFF);
        assertThat(of(0xFFC86424, Filter.Kind.SATURATE, 0) & 0xFF)
                .isEqualTo((of(0xFFC86424, Filter.Kind.SATURATE, 0) >> 8) & 0xFF);
    }

    @Test
    void aBlurSpreadsWithinThePicture() {
        int[] pixels = new int[21 * 15];
        Arrays.fill(pixels, 0xFF000000);
        pixels[7 * 21 + 10] = 0xFFFFFFFF;
        Pixels blurred = PixelFilters.of(new Pixels(21, 15, pixels), List.of(new Filter(Filter.Kind.BLUR, 0.02)), 100);
        assertThat(blurred.argb()[7 * 21 + 10] & 0xFF).isBetween(1, 100);
        assertThat(blurred.argb()[7 * 21 + 11]).isEqualTo(blurred.argb()[7 * 21 + 9]);
        assertThat(blurred.argb()[6 * 21 + 10]).isEqualTo(blurred.argb()[8 * 21 + 10]);
        assertThat(blurred.argb()[0]).isEqualTo(0xFF000000);
        assertThat(pixels[7 * 21 + 10]).isEqualTo(0xFFFFFFFF);
    }
}
