package org.lectern.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

    private static final String PLAIN = "Nothing but plain letters in this line of the talk.\n";

    @Test
    void aSmallFileIsTakenWhole() {
        byte[] bytes = bytes(PLAIN.repeat(Sample.ENOUGH / PLAIN.length()), "windows-1252");

        assertThat(Sample.of(bytes)).isSameAs(bytes);
    }

    @Test
    void ofALargeOneOnlyLinesThatTell() {
        byte[] bytes = bytes(PLAIN.repeat(2_000) + "Größe\n" + PLAIN + "Ende über", "windows-1252");

        assertThat(new String(Sample.of(bytes), Charset.forName("windows-1252")))
                .isEqualTo("Größe\nEnde über");
    }

    @Test
    void escapesTellToo() {
        byte[] bytes = bytes(PLAIN.repeat(2_000) + "これは\n", "ISO-2022-JP");

        assertThat(new String(Sample.of(bytes), Charset.forName("ISO-2022-JP"))).isEqualTo("これは\n");
    }

    @Test
    void neverMoreThanEnough() {
        assertThat(Sample.of(bytes("ü".repeat(300_000), "windows-1252"))).hasSize(Sample.ENOUGH);
        assertThat(Sample.of(bytes("Größe\n".repeat(100_000), "windows-1252"))).hasSize(Sample.ENOUGH);
        assertThat(Sample.of(bytes(PLAIN.repeat(5_000), "US-ASCII"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Schöne Grüße von der Bühne für alle über Größe",
        "Shift_JIS, これは日本語の発表資料です。よろしくお願いします。次のスライドへ進みましょう。",
        "KOI8-R, Это русский текст о докладе и слайдах. Следующий слайд рассказывает о главном."
    })
    void theCharsetIsFoundWhereverItsLettersStand(String charset, String line) {
        String text = PLAIN.repeat(20_000) + (line + "\n").repeat(20);

        assertThat(Encoding.of(bytes(text, charset)).charset()).isEqualTo(Charset.forName(charset));
        assertThat(Decoding.decode("talk.txt", bytes(text, charset)).text()).isEqualTo(text);
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(Charset.forName(charset));
    }
}
