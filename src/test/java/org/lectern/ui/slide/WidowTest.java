package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidowTest {

    @ParameterizedTest
    @CsvSource({
        "All of the cells have genetic information, All of the cells have genetic~information",
        "It was all said in one hour, It was all said in one~hour",
        "It fetches the file and it is cache-able, It fetches the file and it is~cache-able"
    })
    void theLastWordKeepsTheOneBefore(String text, String kept) {
        assertThat(kept(text)).isEqualTo(kept.replace('~', '\u00A0'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A short line here", "Read all of this before the photosynthesizing reorganization", ""})
    void shortTextsAndLongPairsStayAsTheyAre(String text) {
        assertThat(kept(text)).isEqualTo(text);
    }

    @Test
    void wordsBeforeALastRunCountToo() {
        List<Run> runs = List.of(Run.plain("It is one if and only if "), Run.plain("x"), Run.plain(" is the same"));
        assertThat(Widow.kept(runs).getLast().text()).isEqualTo(" is the\u00A0same");
    }

    @Test
    void eachLineThatIsBrokenKeepsItsLastWord() {
        List<Run> runs =
                List.of(Run.plain("It is said in no more than one hour"), Run.plain("\n"), Run.plain("(or two)"));
        assertThat(Widow.kept(runs))
                .extracting(Run::text)
                .containsExactly("It is said in no more than one\u00A0hour", "\n", "(or two)");
    }

    private static String kept(String text) {
        return Widow.kept(List.of(Run.plain(Seams.in(text)))).getFirst().text();
    }
}
