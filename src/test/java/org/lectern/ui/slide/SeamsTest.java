package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeamsTest {

    @ParameterizedTest
    @CsvSource({
        "a hard-to-find boat, a hard-to-|find boat",
        "client/server, client/|server",
        "https://host.org/boats-and/sails?colour=red, https://|host.org/|boats-|and/|sails?|colour=|red"
    })
    void longWordsMayBreakBehindHyphensAndStrokes(String text, String seamed) {
        assertThat(Seams.in(text)).isEqualTo(seamed.replace('|', Seams.SEAM));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5 GB/s", "and/or", "e-mail", "2024-01-15", "1990-1995", "--flag", "a - b", " "})
    void shortPartsAndNumbersStayTogether(String text) {
        assertThat(Seams.in(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "An Event-Driven Talk, An Event-Driven Talk",
        "The record-breaking-voyages-by-boat Talk, The record-|breaking-|voyages-by-|boat Talk"
    })
    void headingsBreakTheirLongestWordsAlone(String text, String seamed) {
        assertThat(Seams.forHeading(Seams.in(text))).isEqualTo(seamed.replace('|', Seams.SEAM));
    }
}
