package org.lectern.ui.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.deck.Link;

class CodeChoiceTest {

    private static LinkChoice link(String url, Link.Kind kind, boolean here) {
        return new LinkChoice(new Link("words", url, here ? 2 : 1, kind), here);
    }

    private static Stream<String> chosen(LinkChoice... links) {
        return CodeChoice.of(List.of(links)).stream().map(Link::url);
    }

    @Test
    void theFirstLinkOfTheSlideIsTaken() {
        assertThat(chosen(
                        link("https://a.example", Link.Kind.WEB, true),
                        link("https://b.example", Link.Kind.WEB, true),
                        link("https://c.example", Link.Kind.WEB, false)))
                .containsExactly("https://a.example");
    }

    @Test
    void whatLooksWrongOrLeadsNowhereIsPassedOver() {
        assertThat(chosen(
                        link("https://a.example%20https://b.example", Link.Kind.SUSPICIOUS, true),
                        link("notes.txt", Link.Kind.FILE, true),
                        link("#", Link.Kind.PLACEHOLDER, true),
                        link("mailto:nora@bread.example", Link.Kind.MAIL, true)))
                .containsExactly("mailto:nora@bread.example");
    }

    @Test
    void theOnlyLinkOfTheTalkServesEverySlide() {
        assertThat(chosen(
                        link("https://a.example", Link.Kind.WEB, false),
                        link("https://a.example", Link.Kind.WEB, false)))
                .containsExactly("https://a.example");
    }

    @Test
    void amongSeveralElsewhereThePresenterChooses() {
        assertThat(chosen(
                        link("https://a.example", Link.Kind.WEB, false),
                        link("https://b.example", Link.Kind.WEB, false)))
                .isEmpty();
        assertThat(chosen()).isEmpty();
    }
}
