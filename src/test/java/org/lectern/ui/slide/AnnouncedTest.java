package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;
import org.lectern.deck.Speaker;

class AnnouncedTest {

    private static final List<Inline> LINE = List.of(
            new Inline.Text("Keynote: "),
            new Inline.Hyperlink("https://example.org", List.of(new Inline.Text("Slow Bread"))),
            new Inline.Text(", Ada Moor, Oak Bakery’s Head of Dough"));
    private static final Block TIME = new Block.Heading(4, List.of(new Inline.Text("14:40 - 15:10 CET")));

    private static Announced announced(Speaker... people) {
        return new Announced("Slow Bread", Optional.empty(), List.of(people));
    }

    private static Speaker ada(String organization) {
        return new Speaker("Ada Moor", Optional.of("Head of Dough"), Optional.of(organization), List.of(1));
    }

    @Test
    void kindTitleAndPeopleAreSetApart() {
        Layout.Session session = announced(ada("Oak Bakery"))
                .layout(LINE, List.of(TIME, Block.paragraph("About bread.")))
                .orElseThrow();

        assertThat(PlainText.inline(session.lead())).isEqualTo("Keynote  ·  14:40 - 15:10 CET");
        assertThat(PlainText.inline(session.title())).isEqualTo("Slow Bread");
        assertThat(session.people()).containsExactly(ada("Oak Bakery"));
        assertThat(session.blocks()).containsExactly(Block.paragraph("About bread."));
    }

    @Test
    void nothingIsSaidThatTheSlideDoesNotSay() {
        var line = List.<Inline>of(new Inline.Text("Slow Bread, Ada Moor"));
        Layout.Session session =
                announced(ada("Oak Bakery")).layout(line, List.of()).orElseThrow();

        assertThat(session.people().getFirst().role()).isEmpty();
        assertThat(session.people().getFirst().organization()).isEmpty();
    }

    @Test
    void wordsThatNameNobodyStayInTheTitle() {
        var line = List.<Inline>of(new Inline.Text("Keynote: Slow Bread, Ada Moor, and a surprise"));
        Layout.Session session =
                announced(ada("Oak Bakery")).layout(line, List.of()).orElseThrow();

        assertThat(PlainText.inline(session.title())).isEqualTo("Slow Bread, Ada Moor, and a surprise");
        assertThat(session.people()).isEmpty();
    }

    @Test
    void aTitleAloneIsNotTakenApart() {
        var line = List.<Inline>of(new Inline.Text("Slow Bread"));
        assertThat(announced(ada("Oak Bakery")).layout(line, List.of(Block.paragraph("About bread."))))
                .isEmpty();
    }

    @Test
    void aTimeBeforeTheTitleStandsAboveIt() {
        var line = List.<Inline>of(new Inline.Text("14:40 - 15:10 Talk: Slow Bread"));
        Layout.Session session = announced().layout(line, List.of()).orElseThrow();
        assertThat(PlainText.inline(session.lead())).isEqualTo("14:40 - 15:10 Talk");
        assertThat(PlainText.inline(session.title())).isEqualTo("Slow Bread");
    }
}
