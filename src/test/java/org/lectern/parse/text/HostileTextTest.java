package org.lectern.parse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Deck;
import org.lectern.format.Formats;
import org.lectern.source.SourceText;

class HostileTextTest {

    private static final Duration GENEROUS = Duration.ofSeconds(60);

    @Test
    void hundredThousandFormFeedsAreAsManyPages() {
        assertThat(read("a\f".repeat(100_000)).slides()).hasSize(100_000);
    }

    @Test
    void lineOfTwoMegabytesIsOneSlide() {
        assertThat(read("lorem ipsum ".repeat(170_000)).slides()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                " \n",
                "a\n\n",
                "a\n\n\n\n",
                "Title Of It\n\n\n",
                "- a\n",
                "1. a\n",
                "\t\ta\n",
                "[",
                "](",
                "<http://a ",
                "http://a) ",
                "\u0000",
                "\u0007a\n",
                "\u001b[31m",
                "\u2028",
                "---\n\n",
                "=====\na\n=====\n",
                "Slide 1\n",
                "1\n\n",
                "PRESENTER\n\n",
                "Notes:\n",
                "| a |\n",
                "a\tb\n",
                "\u202ea",
                "x = y;\n",
                "a:b,"
            })
    void repeatedPartsTakeBoundedTime(String part) {
        assertThat(read("Start\n\n" + part.repeat(20_000 / part.length())).slides())
                .isNotEmpty();
    }

    @Test
    void controlsNeverReachTheAudience() {
        Deck deck = read("Title\u0000\n\nbell\u0007 \u001b[31mred\u001b[0m \u202eover\u00adlook\u200b\n\f");

        assertThat(deck.slides()).singleElement().satisfies(slide -> {
            assertThat(slide.titleText()).isEqualTo("Title");
            assertThat(slide.text()).isEqualTo("bell red overlook");
        });
    }

    @Test
    void nothingButFurnitureIsOneEmptySlide() {
        assertThat(read("Skip to content\n").slides())
                .singleElement()
                .satisfies(slide -> assertThat(slide.text()).isEmpty());
    }

    private static Deck read(String text) {
        SourceText source = new SourceText("talk.txt", text, StandardCharsets.UTF_8, List.of());
        return assertTimeoutPreemptively(
                GENEROUS,
                () -> new TextExportParser()
                        .parse(source, new Formats().detect(source))
                        .deck());
    }
}
