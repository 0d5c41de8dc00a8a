package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    en | The bread is in the oven, and we wait for it to be done.
                    de | Das Brot ist im Ofen, und wir warten auf den Duft. Es ist nicht zu dunkel.
                    fr | Le pain est dans le four et nous attendons que la croûte soit dorée.
                    es | El pan está en el horno y se hace para los que esperan con hambre.
                    pl | Chleb jest w piecu i nie jest gotowy, to się robi na kamieniu.
                    ru | Хлеб в печи, и мы ждём.
                    uk | Хліб у печі, і ми чекаємо.
                    ja | パンはオーブンの中です。
                    zh | 面包在烤箱里
                    en | Rye 12 C++ a i o
                    """)
    void wordsTellTheLanguage(String language, String text) {
        assertThat(Language.ofText(text)).isEqualTo(language);
    }

    @Test
    void aTagIsTakenByItsWord() {
        assertThat(Language.named("de_AT")).contains(Locale.forLanguageTag("de-AT"));
        assertThat(Language.named("en-u-ca-buddhist")).contains(Locale.ENGLISH);
        assertThat(Language.named("xx")).isEmpty();
        assertThat(Language.named("")).isEmpty();
        assertThat(Language.named("not a tag")).isEmpty();
    }

    @Test
    void theWordsForDatesOfEveryLanguageComeAlong() throws IOException {
        String options = Files.readString(Path.of("jlink-config/jlink.options"));
        String listed = options.lines()
                .filter(line -> line.startsWith("--include-locales "))
                .findFirst()
                .orElseThrow();
        assertThat(listed.substring(listed.indexOf(' ') + 1).split(","))
                .containsAll(Language.KNOWN.stream()
                        .filter(language -> !language.equals("no"))
                        .toList());
    }
}
