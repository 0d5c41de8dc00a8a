package org.lectern.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.ui.keys.KeyStroke;

class ChoiceTest {

    /// Ten thumbnails in rows of four.
    private final ThumbnailGrid grid = ThumbnailGrid.of(1000, 230, 20, 30, 16.0 / 9, 10);

    private int after(int index, String... keys) {
        Choice choice = Choice.at(index);
        for (String key : keys) {
            choice = choice.after(KeyStroke.of(key), grid, 8).orElseThrow();
        }
        return choice.index();
    }

    @ParameterizedTest
    @CsvSource({
        "0, Right, 1",
        "0, Left, 0",
        "9, Right, 9",
        "0, Down, 4",
        "5, Up, 1",
        "1, Up, 1",
        "7, Down, 9",
        "9, Down, 9",
        "3, Home, 0",
        "3, End, 9",
        "0, Page Down, 8",
        "9, Page Up, 1"
    })
    void keysMoveTheChoice(int from, String key, int to) {
        assertThat(after(from, key)).isEqualTo(to);
    }

    @Test
    void aTypedNumberChooses() {
        assertThat(after(0, "'7'")).isEqualTo(6);
        assertThat(after(0, "'1'", "'0'")).isEqualTo(9);
        assertThat(after(0, "'9'", "'9'")).isEqualTo(9);
    }

    @Test
    void otherKeysMeanNothing() {
        assertThat(Choice.at(0).after(KeyStroke.of("B"), grid, 8)).isEmpty();
        assertThat(Choice.at(0).after(KeyStroke.of("Ctrl+Right"), grid, 8)).isEmpty();
    }
}
