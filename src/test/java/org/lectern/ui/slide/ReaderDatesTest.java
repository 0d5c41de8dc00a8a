package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

class ReaderDatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static String read(String text, Locale language) {
        return PlainText.inline(
                new ReaderDates(Set.of(DAY), language).in(List.of(new Inline.Strong(List.of(new Inline.Text(text))))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en    | 20 November 2026
                    en-US | November 20, 2026
                    de    | 20. November 2026
                    fr    | 20 novembre 2026
                    nb    | 20. november 2026
                    ja    | 2026年11月20日
                    """)
    void datesAreWrittenForReaders(String language, String date) {
        assertThat(read("2026-11-20 - Plain Days", Locale.forLanguageTag(language)))
                .isEqualTo(date + " - Plain Days");
    }

    @Test
    void otherNumbersStay() {
        for (String text : List.of("2026-11-21", "2026-11-20-draft", "x2026-11-20", "2026-13-40")) {
            assertThat(read(text, Locale.ENGLISH)).isEqualTo(text);
        }
    }

    @Test
    void theMachineHasNoSay() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            assertThat(read("2026-11-20", Locale.ENGLISH)).isEqualTo("20 November 2026");
            assertThat(read("2026-11-20", Locale.GERMAN)).isEqualTo("20. November 2026");
        } finally {
            Locale.setDefault(machine);
        }
    }
}
