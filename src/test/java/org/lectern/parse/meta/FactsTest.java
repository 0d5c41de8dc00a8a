package org.lectern.parse.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lectern.parse.meta.DeckOf.items;
import static org.lectern.parse.meta.DeckOf.table;
import static org.lectern.parse.meta.DeckOf.text;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lectern.deck.Deck;
import org.lectern.deck.Link;

class FactsTest {

    @Test
    void linksStandInTheOrderOfReading() {
        Deck deck = new DeckOf()
                .slide(
                        "[One](https://x.example/1)",
                        text("**[Two](#)** and [Three](notes.md)"),
                        items("[Four](mailto:m@x.example)"))
                .slide("Two", table("[Five](https://x.example/5)", "[](https://x.example/6)"))
                .hidden("[Seven](https://x.example/7)")
                .withNotes("Eight", text("[Eight](https://x.example/8)"))
                .read();

        assertThat(deck.links())
                .extracting(Link::text, Link::slide, Link::kind)
                .containsExactly(
                        tuple("One", 1, Link.Kind.WEB),
                        tuple("Two", 1, Link.Kind.PLACEHOLDER),
                        tuple("Three", 1, Link.Kind.FILE),
                        tuple("Four", 1, Link.Kind.MAIL),
                        tuple("Five", 2, Link.Kind.WEB),
                        tuple("https://x.example/6", 2, Link.Kind.WEB));
    }

    @Test
    void theFirstShownSlideNamesADeckThatNothingElseNames() {
        assertThat(new DeckOf().hidden("Draft").slide("Roots").read().about().title())
                .contains("Roots");
        assertThat(new DeckOf().read().about().title()).isEmpty();
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void longAndOddLinesTakeNoLongerThanTheyAre() {
        String[] odd = {
            "(".repeat(100_000),
            "1".repeat(100_000),
            "10:".repeat(50_000),
            "Aa ".repeat(50_000),
            "Aa, ".repeat(50_000),
            "a & ".repeat(50_000),
            "- ".repeat(50_000),
            "Monday ".repeat(20_000),
            "a: ".repeat(50_000),
            " ".repeat(100_000) + "x",
            "1 May ".repeat(300),
            "10:00 - ".repeat(240),
            "Aa Bb, ".repeat(280),
            "(Aa Bb ".repeat(280)
        };
        DeckOf deck = new DeckOf();
        for (String line : odd) {
            deck.titleSlide(line, text(line), text("[" + line + "](" + line.replace(")", "") + ")"));
        }

        assertThat(deck.read().slides()).hasSize(odd.length);
    }
}
