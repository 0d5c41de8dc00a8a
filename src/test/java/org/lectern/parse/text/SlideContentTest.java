package org.lectern.parse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.text.ReadText.slides;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;
import org.lectern.deck.Slide;
import org.lectern.parse.text.block.InlineText;

class SlideContentTest {

    @Test
    void nestedItemsBelongToTheItemAbove() {
        Block.BulletList list = (Block.BulletList) only("• one\n  - deeper\n  - too\n• two\n");

        assertThat(list.items()).hasSize(2);
        assertThat(list.items().getFirst().blocks()).hasSize(2);
    }

    @Test
    void proseThatGoesOnInTheNextLineIsNoTitle() {
        String prose = "Telling somebody who has never kept a garden that the soil is what needs the work\n"
                + "rather than the plants is not the way to make a friend, as we all have learned by now.\n";
        assertThat(slides("Slide 1\n\n" + prose + "\nSlide 2\n\nSoil\n• Dig\n"))
                .extracting(Slide::titleText)
                .containsExactly("", "Soil");
    }

    @Test
    void notesUnderTheSameHeadOnEverySlideAreNoFooters() {
        List<Slide> slides = slides("""
                Slide 1

                Soil
                • Dig

                Notes:
                Bring a spade.

                Slide 2

                Seeds
                • Sow

                Notes:
                Bring a packet.

                Slide 3

                Water
                • Pour

                Notes:
                Bring a can.
                """);

        assertThat(slides).extracting(Slide::text).containsExactly("Dig", "Sow", "Pour");
        assertThat(slides)
                .extracting(slide -> slide.notes().text())
                .containsExactly("Bring a spade.", "Bring a packet.", "Bring a can.");
    }

    @Test
    void bulletsOfSymbolFontsAreBullets() {
        assertThat(only("\uf0b7 one\n\uf0a7 two")).isInstanceOf(Block.BulletList.class);
    }

    @Test
    void numberedListKeepsItsFirstNumber() {
        assertThat(only("3. three\n4. four"))
                .isInstanceOfSatisfying(
                        Block.OrderedList.class,
                        list -> assertThat(list.start()).isEqualTo(3));
    }

    @Test
    void itemGoesOnInTheNextLine() {
        assertThat(PlainText.of(only("- a point that is long\n  and goes on\n- another")))
                .isEqualTo("a point that is long and goes on\nanother");
    }

    @Test
    void linesBrokenByThePageAreJoined() {
        assertThat(PlainText.of(
                        only("A sentence that was too long for the page on which it\nstood, so it goes on here.")))
                .isEqualTo("A sentence that was too long for the page on which it stood, so it goes on here.");
    }

    @Test
    void shortLinesStayApart() {
        assertThat(PlainText.of(only("Reduces the cost by half,\nImproves latency, they say,\nSaves a tree or two.")))
                .contains("\n");
    }

    @Test
    void codeKeepsItsSpaces() {
        assertThat(only("for (int i = 0; i < 3; i++) {\n    run(i);\n}"))
                .isEqualTo(Block.preformatted("for (int i = 0; i < 3; i++) {\n    run(i);\n}"));
    }

    @Test
    void drawingKeepsItsSpaces() {
        assertThat(only("┌────┐\n│ A  │──▶ B\n└────┘")).isInstanceOf(Block.Code.class);
    }

    @Test
    void cellsBetweenTabsAreATable() {
        assertThat(only("\tName\tPrice\n\tTea\t2\n")).isInstanceOf(Block.Table.class);
    }

    @Test
    void softBreakInATitleIsASpace() {
        assertThat(slides("Soup\u000bfor all\n\ntext\n\f").getFirst().titleText())
                .isEqualTo("Soup for all");
    }

    @Test
    void titleThatWrapsIsOneTitle() {
        assertThat(slides("How a rather long title that did not fit the slide\nwas broken\n\ntext\n\f")
                        .getFirst()
                        .titleText())
                .isEqualTo("How a rather long title that did not fit the slide was broken");
    }

    @Test
    void sentenceIsNoTitle() {
        assertThat(slides("This is a whole sentence that says a lot of things.\n\f")
                        .getFirst()
                        .titleText())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            see https://example.org/a.              | https://example.org/a
            (https://example.org/a)                 | https://example.org/a
            https://example.org/wiki/A_(b), then    | https://example.org/wiki/A_(b)
            <https://example.org/a?b=c>             | https://example.org/a?b=c
            [text](https://example.org)             | https://example.org
            [text](#)                               | #
            "http://example.org/x"                  | http://example.org/x
            """)
    void addressesAreLinks(String text, String url) {
        List<String> urls = InlineText.of(text).stream()
                .filter(Inline.Hyperlink.class::isInstance)
                .map(inline -> ((Inline.Hyperlink) inline).url())
                .toList();

        assertThat(urls).containsExactly(url);
    }

    @Test
    void bracesAtTheEndOfSlidesAreNoFooter() {
        String page = "Part of a %s\n\nif (%s) {\n    run();\n}\n\f";

        assertThat(slides(page.formatted("a", "a") + page.formatted("b", "b") + page.formatted("c", "c")))
                .allSatisfy(slide -> assertThat(slide.text()).endsWith("}"));
    }

    @Test
    void numberedTitlesAreNoHeaders() {
        String text = "Results (1)\n\nwarm\n\fResults (2)\n\ncold\n\fResults (3)\n\nice\n\f";

        assertThat(slides(text))
                .extracting(Slide::titleText)
                .containsExactly("Results (1)", "Results (2)", "Results (3)");
    }

    private static Block only(String body) {
        Slide slide = slides("The Title of It\n\n" + body + "\n\f").getFirst();
        assertThat(slide.blocks()).hasSize(1);
        return slide.blocks().getFirst();
    }
}
