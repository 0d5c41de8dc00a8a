package org.lectern.parse.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.parse.meta.DeckOf.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.deck.Block;
import org.lectern.deck.Speaker;

class SpeakersTest {

    private static List<String> told(DeckOf deck) {
        return deck.read().speakers().stream().map(SpeakersTest::told).toList();
    }

    private static String told(Speaker speaker) {
        return speaker.name() + "/" + speaker.role().orElse("") + "/"
                + speaker.organization().orElse("") + "/" + speaker.slides();
    }

    private static Block presenter(String name, String role, String organization) {
        return new Block.People(List.of(new Speaker(name, Optional.of(role), Optional.of(organization), List.of())));
    }

    @Test
    void presentersOfSeveralSlidesAreOnePersonEach() {
        DeckOf deck = new DeckOf()
                .titleSlide(
                        "Moss",
                        presenter("Mira Solano", "Head of Moss,", "Oak AG"),
                        presenter("Jon Aske", "Gardener", "Oak AG"))
                .slide("Roots")
                .titleSlide("Moss", presenter("MIRA SOLANO", "Head of Moss", "Oak AG"));

        assertThat(told(deck))
                .containsExactly("Mira Solano/Head of Moss/Oak AG/[1, 3]", "Jon Aske/Gardener/Oak AG/[1]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    Mira Solano, Head of Moss at Oak AG ! Mira Solano/Head of Moss/Oak AG/[1]
                    by Mira Solano                      ! Mira Solano///[1]
                    Mira Solano (Oak AG)                ! Mira Solano//Oak AG/[1]
                    Presented by Mira Solano, Oak AG    ! Mira Solano//Oak AG/[1]
                    Speaker: Mira Solano                ! Mira Solano///[1]
                    """)
    void titleSlidesNamePeople(String line, String speaker) {
        assertThat(told(new DeckOf().titleSlide("Moss", text("Green Gardens"), text(line), text("Linz, Austria"))))
                .containsExactly(speaker);
    }

    @Test
    void aListThatRunsOverLinesNamesNobodyInItsLastLine() {
        assertThat(told(new DeckOf()
                        .titleSlide("Moss", text("next slide  Enter, Page Down, j,\nDown Arrow, Right Arrow"))))
                .isEmpty();
        assertThat(told(new DeckOf().titleSlide("Moss", text("Mira Solano, Oak AG,\nJon Aske, Fern AG"))))
                .containsExactly("Mira Solano//Oak AG/[1]", "Jon Aske//Fern AG/[1]");
    }

    @Test
    void aRoleMayFollowTheName() {
        assertThat(told(new DeckOf().titleSlide("Moss", text("Mira Solano\nHead of Moss, Oak AG"))))
                .containsExactly("Mira Solano/Head of Moss/Oak AG/[1]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Green Gardens",
                "Santa Cruz, Portugal",
                "Tuesday, March 18, 2031",
                "A story of moss",
                "Moss Days 2031"
            })
    void otherLinesOfTitleSlidesNameNobody(String line) {
        assertThat(told(new DeckOf().titleSlide("Moss", text(line)))).isEmpty();
    }

    @Test
    void linesOfOtherSlidesNameNobody() {
        assertThat(told(new DeckOf().titleSlide("Moss").slide("Thanks", text("Mira Solano, Gardener at Oak"))))
                .isEmpty();
    }

    @Test
    void speakersOfSessionsSpeak() {
        DeckOf deck = DeckOf.authors("Ulla Berg")
                .titleSlide("Moss", text("Ulla Berg"))
                .slide("Talk: [Roots](https://x.example), Mira Solano, Oak’s Head of Moss", text("10:00 - 11:00"))
                .slide("Talk: [Stems](https://x.example), Mira Solano, Oak", text("11:00 - 12:00"));

        assertThat(told(deck)).containsExactly("Mira Solano/Head of Moss/Oak/[2, 3]");
    }

    @Test
    void authorsSpeakWhereNobodyElseDoes() {
        assertThat(told(DeckOf.authors("Ulla Berg").titleSlide("Moss", text("Ulla Berg"))))
                .containsExactly("Ulla Berg///[1]");
        assertThat(told(DeckOf.authors("Ulla Berg").titleSlide("Moss"))).containsExactly("Ulla Berg///[]");
    }

    @Test
    void aHandleIsNobody() {
        assertThat(told(DeckOf.authors("Ulla Berg", "@ulla").titleSlide("Moss")))
                .containsExactly("Ulla Berg///[]");
    }

    @Test
    void aListOfSpeakersEndsAtItsLimit() {
        DeckOf deck = new DeckOf();
        for (int i = 0; i <= SpeakerList.MAX_SPEAKERS; i++) {
            deck.slide("Moss", presenter("Mira " + i, "Gardener", "Oak"));
        }

        assertThat(deck.read().speakers()).hasSize(SpeakerList.MAX_SPEAKERS);
    }

    @Test
    void frontMatterMayNameSpeakers() {
        assertThat(told(DeckOf.setting("speakers", "Mira Solano, Head of Moss, Oak\nJon Aske")
                        .titleSlide("Moss")))
                .containsExactly("Mira Solano/Head of Moss/Oak/[]", "Jon Aske///[]");
    }
}
