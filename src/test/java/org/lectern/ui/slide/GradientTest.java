package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradientTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    linear-gradient(red, blue)                | top | bottom
                    linear-gradient(to right, red, blue)      | left | right
                    linear-gradient(270deg, red, blue)        | right | left
                    linear-gradient(0.5turn, red, lime, blue) | top | bottom
                    linear-gradient(to top, red 0%, blue 100%)| bottom | top
                    """)
    void itRunsFromEdgeToEdge(String css, String first, String last) {
        Image image = Gradient.parsed(css).orElseThrow().image(100, 100);
        assertThat(edge(image, first).getRed()).isGreaterThan(0.95);
        assertThat(edge(image, last).getBlue()).isGreaterThan(0.95);
    }

    private static Color edge(Image image, String edge) {
        return image.getPixelReader()
                .getColor(
                        edge.equals("left") ? 0 : edge.equals("right") ? 99 : 50,
                        edge.equals("top") ? 0 : edge.equals("bottom") ? 99 : 50);
    }

    @Test
    void aRoundOneBeginsInTheMiddle() {
        Image image = Gradient.parsed("radial-gradient(circle at center, #ff0000, #0000ff)")
                .orElseThrow()
                .image(101, 101);
        assertThat(image.getPixelReader().getColor(50, 50).getRed()).isGreaterThan(0.95);
        assertThat(image.getPixelReader().getColor(0, 0).getBlue()).isGreaterThan(0.95);
    }

    @Test
    void stopsWithoutAPlaceAreSpread() {
        assertThat(Gradient.parsed("linear-gradient(red, lime 40%, blue, black)")
                        .orElseThrow()
                        .stops())
                .extracting(Gradient.Stop::place)
                .isEqualTo(List.of(0.0, 0.4, 0.7, 1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"red", "linear-gradient(red)", "linear-gradient(red, url(a.png))", "linear-gradient()", ""})
    void otherThingsAreNone(String css) {
        assertThat(Gradient.parsed(css)).isEmpty();
    }
}
