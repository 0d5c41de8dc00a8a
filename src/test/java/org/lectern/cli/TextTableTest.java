package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {

    @Test
    void columnsLineUpAndNumbersStandAtTheRight() {
        var table = new TextTable(TextTable.Column.number("#"), TextTable.Column.text("Slide", 20));
        table.row("9", "Hello");
        table.row("10", "Again");

        assertThat(table.lines()).containsExactly(" #  Slide", " 9  Hello", "10  Again");
    }

    @Test
    void wideCharactersTakeTwoCells() {
        var table = new TextTable(TextTable.Column.text("Slide", 20), TextTable.Column.text("x", 5));
        table.row("日本語", "a");
        table.row("abcdef", "b");

        assertThat(table.lines()).containsExactly("Slide   x", "日本語  a", "abcdef  b");
    }

    @Test
    void whatIsTooWideIsCut() {
        var table = new TextTable(TextTable.Column.text("A", 6));
        table.row("日本語日本語");
        table.row("abcdefg");
        table.row("abcdef");

        assertThat(table.lines()).containsExactly("A", "日本…", "abcde…", "abcdef");
    }

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "e\u0301, 1",
        "日, 2",
        "👩‍👩‍👧, 2",
        "ｶ, 1",
        "Ａ, 2",
        "🇩🇪, 2",
        "👍🏽, 2",
        "स्वागत, 5",
        "จำ, 2",
        "क\u0947, 1"
    })
    void widthIsThatOfATerminal(String text, int cells) {
        assertThat(TextWidth.of(text)).isEqualTo(cells);
    }

    @Test
    void escapesOfAFileDoNotReachTheTerminal() {
        assertThat(Printable.of("a\u001b[31mb\u0007 c\u202Ed\n e")).isEqualTo("a�[31mb� c�d e");
    }
}
