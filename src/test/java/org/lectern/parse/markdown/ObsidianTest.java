package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.only;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.deck.Block;
import org.lectern.deck.Slide;
import org.lectern.format.Format;

class ObsidianTest {

    @ParameterizedTest
    @CsvSource({
        "one %%not seen%%two, one two",
        "[[Flour]], Flour",
        "[[Flour#Rye|the rye]], the rye",
        "[[#Rye]], Rye",
        "![[Other note]], Other note",
        "==marked== words, marked words",
        "`[[code]]` and `%a`, [[code]] and %a"
    })
    void whatOnlyObsidianKnowsIsReadAsMeant(String markdown, String seen) {
        assertThat(slide(markdown).text()).isEqualTo(seen);
    }

    @Test
    void commentsMayTakeManyLines() {
        assertThat(slide("# A\n\n%%\nnot\n\nseen\n%%\n\nseen\n").text()).isEqualTo("seen");
    }

    @Test
    void anEmbeddedPictureIsAPicture() {
        assertThat(slide("![[my loaf.png|300x200]]\n").blocks())
                .containsExactly(new Block.Image("my%20loaf.png", "", false));
    }

    @Test
    void whatIsPlacedOnAGridIsMarkdown() {
        Slide slide = slide("<grid drag=\"60 55\" drop=\"5 10\">\n# Bread\n\n- rye\n</grid>\n\n::: block\ntext\n:::\n");
        assertThat(slide.titleText()).isEqualTo("Bread");
        assertThat(slide.text()).isEqualTo("rye\n\ntext");
    }

    @Test
    void codeStaysCode() {
        assertThat(slide("```\n%% [[x]]\n:::\n```\n").blocks()).isEqualTo(List.of(Block.preformatted("%% [[x]]\n:::")));
    }

    private static Slide slide(String text) {
        return only(Format.OBSIDIAN, text);
    }
}
