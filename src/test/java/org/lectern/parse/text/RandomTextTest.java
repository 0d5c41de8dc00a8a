package org.lectern.parse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Slide;
import org.lectern.parse.ParseResult;

/// Whatever stands in a text, reading it keeps its promises. `-Dlectern.fuzz=10000` tries more texts.
class RandomTextTest {

    private static final int RUNS = Integer.getInteger("lectern.fuzz", 60);
    private static final int MOST_PARTS = 60;
    private static final List<String> PARTS = List.of(
            "\n",
            "\n\n\n",
            " \n",
            "\u00a0\n",
            "\f",
            "\t",
            "- ",
            "1. ",
            "• ",
            "Slide 1\n",
            "Slide 2: x\n",
            "Page 3 of 9\n",
            "PRESENTER\n\n",
            "Notes:\n",
            "### Notes:\n",
            "<!-- Slide number: 1 -->\n",
            "====================\n",
            "---\n\n",
            "| a | b |\n",
            "a\tb\tc\n",
            "for (x) {\n",
            "┌──┐\n",
            "Title Here",
            "What is this?",
            "small letters",
            "1\n",
            "2\n",
            "3\n",
            "4\n",
            "Kitchen | 7\n",
            "https://a.b/c(d",
            "<http://x>",
            "[t](u)",
            "](",
            "\u000b",
            "\u2028",
            "\u202e",
            "\u0000",
            "\u001b[31m",
            "Skip to content\n",
            "Agenda\n",
            "Jane S (JS) - hm\n",
            "Click to edit Master title style\n",
            "2026-01-02\n",
            "A sentence that is rather long and ends with a full stop, as sentences do.\n",
            "日本語のタイトル",
            "\ud83d\ude00",
            "\ud83d",
            "KubeConf 2024\n",
            "Ada Ladle\nCook,\nSpoon\n");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void slidesAreNumberedAndTheirLinesRise(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            String text = text(random);
            keepsItsPromises(text, ReadText.read(text));
        }
    }

    private static void keepsItsPromises(String text, ParseResult result) {
        assertThat(result.certainty()).as(text).isBetween(0.0, 1.0);
        assertThat(result.deck().slides()).as(text).isNotEmpty();
        int line = 1;
        int number = 1;
        for (Slide slide : result.deck().slides()) {
            assertThat(slide.number()).as(text).isEqualTo(number++);
            assertThat(slide.span().firstLine()).as(text).isGreaterThanOrEqualTo(line);
            line = slide.span().lastLine();
        }
        assertThat(line)
                .as(text)
                .isLessThanOrEqualTo(Math.toIntExact(text.lines().count()) + 1);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int parts = random.nextInt(MOST_PARTS); parts >= 0; parts--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }
}
