package org.lectern.talk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'  \n ', 0",
        "one, 1",
        "' two  words\n', 2",
        "it’s 3 o’clock, 3",
        "你好世界, 2",
        "日, 1",
        "ยินดีต้อนรับ, 2"
    })
    void spacesSeparateWordsAndSomeScriptsNeedNone(String text, int words) {
        assertThat(Words.in(text)).isEqualTo(words);
    }

    @Test
    void aSlideGivesTitleTextAndNotes() {
        assertThat(Words.of(Slides.slide(1, "A title", "and text", "and a note", 0, false)))
                .isEqualTo(7);
    }
}
