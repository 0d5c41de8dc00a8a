package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.markdown.Reads.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.format.Format;

class DecksetTest {

    @ParameterizedTest
    @CsvSource({"true,3", "all,3", "notFirst,2", "not-first,2", "false,0"})
    void listsAreBuiltAsTheSettingSays(String value, int steps) {
        String list = "- rye\n- wheat\n- spelt\n";
        assertThat(only(Format.DECKSET, "autoscale: true\nbuild-lists: " + value + "\n\n" + list)
                        .steps())
                .isEqualTo(steps);
        assertThat(only(Format.DECKSET, "[.build-lists: " + value + "]\n\n" + list)
                        .steps())
                .isEqualTo(steps);
    }

    @Test
    void aNewLineIsALineOfTheSlide() {
        assertThat(only(Format.DECKSET, "# A\n\nBefore\nAfter\n").text()).isEqualTo("Before\nAfter");
    }
}
