package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Block;

class BlockArtTest {

    private static final Block.Code ART = Block.preformatted("████████\n██ ▄▀██\n████████");

    @Test
    void blocksAndSpacesAreAPicture() {
        BlockArt art = BlockArt.of(ART);
        assertThat(BlockArt.is(ART)).isTrue();
        assertThat(art.columns()).isEqualTo(8);
        assertThat(art.rows()).isEqualTo(3);
        assertThat(art.cells()).hasSize(22).contains(new BlockArt.Cell(3, 1.5, 1, 0.5, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "█ done", "██", "int x;"})
    void wordsAndFewBlocksAreCode(String text) {
        assertThat(BlockArt.is(Block.preformatted(text))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "▀, 0, 0, 1, 0.5, 1",
        "▂, 0, 0.75, 1, 0.25, 1",
        "█, 0, 0, 1, 1, 1",
        "▌, 0, 0, 0.5, 1, 1",
        "▐, 0.5, 0, 0.5, 1, 1",
        "▒, 0, 0, 1, 1, 0.5",
        "▔, 0, 0, 1, 0.125, 1",
        "▕, 0.875, 0, 0.125, 1, 1",
        "▖, 0, 0.5, 0.5, 0.5, 1",
        "▝, 0.5, 0, 0.5, 0.5, 1"
    })
    void eachBlockFillsItsPart(String letter, double x, double y, double width, double height, double opacity) {
        assertThat(BlockArt.of(Block.preformatted(letter)).cells())
                .containsExactly(new BlockArt.Cell(x, y, width, height, opacity));
    }

    @Test
    void threeQuadrantsAreThree() {
        assertThat(BlockArt.of(Block.preformatted("▙")).cells())
                .extracting(cell -> cell.x() + " " + cell.y())
                .containsExactly("0.0 0.0", "0.0 0.5", "0.5 0.5");
    }

    @Test
    void aPictureIsNotCut() {
        assertThat(Atom.of(List.of(ART))).hasSize(1);
    }
}
