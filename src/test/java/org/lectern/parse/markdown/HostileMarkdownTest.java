package org.lectern.parse.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.format.Format;

/// Text that is meant to break a reader takes a dialect no more than its time. The limit is far above what it takes, so
/// that a busy machine fails nothing that is not quadratic.
class HostileMarkdownTest {

    private static final int LENGTH = 40_000;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            DECKSET      | ![inline](
            DECKSET      | [.column]\\n
            DECKSET      | ^ a\\n\\n
            DECKSET      | ![a](b(
            IA_PRESENTER | \\ta\\n\\n
            IA_PRESENTER | \\t
            IA_PRESENTER | /a.png 'b'\\n
            GO_PRESENT   | * a\\n
            GO_PRESENT   | * a\\n** a\\n
            GO_PRESENT   | [[a][b]]
            GO_PRESENT   | [[
            GO_PRESENT   | _*`
            GO_PRESENT   | * a\\n.code a /b/,/c/\\n
            GO_PRESENT   | .code -a
            PANDOC       | ::: {.columns}\\n
            PANDOC       | ::: a\\n:::\\n
            PANDOC       | > - a\\n
            PANDOC       | . . .\\n\\n
            PANDOC       | ---\\na: b\\n
            PANDOC       | [a]{.b}
            PANDOC       | {#a
            PATAT        | # a\\n\\n<!-- a -->\\n\\n
            LOOKATME     | <!-- stop -->\\n
            MDP          | ^\\n
            MDP          | -> a
            SLIDES       | ---\\n
            MARKDOWN     | {{< a
            """)
    void textTakesBoundedTime(Format format, String part) {
        String once = part.translateEscapes();
        String text = once.repeat(LENGTH / once.length());
        assertTimeoutPreemptively(
                LIMIT, () -> assertThat(Reads.result(format, text).certainty()).isBetween(0.0, 1.0));
    }
}
