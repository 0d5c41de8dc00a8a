package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.backgrounds;
import static org.lectern.parse.markdown.Reads.only;
import static org.lectern.parse.markdown.Reads.picture;
import static org.lectern.parse.markdown.Reads.styles;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Filter;
import org.lectern.deck.PictureSize;
import org.lectern.deck.SlideStyle;
import org.lectern.deck.Treatment;
import org.lectern.format.Format;

/// What the directives of Marp ask of a slide's looks.
class MarpStyleTest {
    @Test
    void directivesOfMarpNeedNoQuotes() {
        String text = """
                ---
                marp: true
                backgroundColor: #fff
                footer: Rye: a "short" course
                ---
                # A
                ---
                <!-- _backgroundColor:  #1d3557  -->
                # B
                ---
                <!--
                _backgroundColor: "#222"
                -->
                # C
                """;
        assertThat(backgrounds(Format.MARP, text)).containsExactly("#fff", "#1d3557", "#222");
        assertThat(styles(Format.MARP, text).getFirst().furniture().footer()).contains("Rye: a \"short\" course");
        assertThat(backgrounds(Format.MARP, "---\nmarp: true\nbackgroundColor: #fff\n\n# A\n"))
                .containsExactly("#fff");
    }

    @Test
    void aDirectiveOfMarpCarriesOnAndOneWithAnUnderscoreDoesNot() {
        String text = """
                ---
                marp: true
                backgroundColor: white
                ---
                # A
                ---
                <!-- backgroundColor: "#1d3557" -->
                # B
                ---
                <!-- _backgroundColor: navy -->
                # C
                ---
                # D
                """;
        assertThat(backgrounds(Format.MARP, text)).containsExactly("white", "#1d3557", "navy", "#1d3557");
    }

    @Test
    void marpKnowsClassesHeadersFootersAndNumbers() {
        String text = """
                ---
                marp: true
                header: '**Bread** at [home](x)'
                ---
                <!-- _class: lead invert -->
                # A
                ---
                <!-- footer: Oak _Bakery_ -->
                <!-- _header: '' -->
                <!-- paginate: skip -->
                # B
                """;
        List<SlideStyle> styles = styles(Format.MARP, text);
        assertThat(styles.getFirst().placing()).isEqualTo(new SlideStyle.Placing(true, true));
        assertThat(styles.getFirst().colours().inverted()).isTrue();
        assertThat(styles.getFirst().furniture().header()).contains("Bread at home");
        assertThat(styles.getLast().furniture().header()).isEmpty();
        assertThat(styles.getLast().furniture().footer()).contains("Oak Bakery");
        assertThat(styles.getLast().furniture().numbered()).contains(false);
        assertThat(styles.getLast().colours().inverted()).isFalse();
    }

    @Test
    void aDirectiveInCodeIsCode() {
        assertThat(backgrounds(Format.MARP, "# A\n\n```html\n<!-- backgroundColor: red -->\n```\n"))
                .containsExactly("-");
    }

    @Test
    void marpPutsPicturesBehindSlidesByDirectivesAndByWords() {
        assertThat(picture(only(Format.MARP, "<!-- backgroundImage: url('sea.png') -->\n# A\n"))
                        .url())
                .isEqualTo("sea.png");
        assertThat(only(Format.MARP, "![bg right:35% contain](sea.png)\n\n# A\n")
                        .blocks())
                .containsExactly(new Block.Image(
                        "sea.png", "", Block.Place.RIGHT, new Treatment(0.35, PictureSize.WHOLE, List.of(), false)));
        assertThat(only(Format.MARP, "![bg vertical brightness:0.4 opacity:30%](sea.png)\n\n# A\n")
                        .blocks())
                .containsExactly(new Block.Image(
                        "sea.png",
                        "",
                        Block.Place.BEHIND,
                        new Treatment(
                                0,
                                PictureSize.USUAL,
                                List.of(new Filter(Filter.Kind.BRIGHTNESS, 0.4), new Filter(Filter.Kind.OPACITY, 0.3)),
                                true)));
    }
}
