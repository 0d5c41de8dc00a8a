package org.lectern.ui.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.deck.About;
import org.lectern.deck.Deck;
import org.lectern.deck.Session;
import org.lectern.deck.Speaker;
import org.lectern.show.Screening;
import org.lectern.talk.Slides;
import org.lectern.talk.Talk;
import org.lectern.ui.slide.Placard;

class PlacardsTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Vienna");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 24);
    private static final Instant HALF_AN_HOUR_BEFORE = Instant.parse("2026-03-24T13:10:00Z");
    private static final Instant START = Instant.parse("2026-03-24T13:40:00Z");

    private static Talk talk(List<Session> sessions, int speakers) {
        About about = new About(
                Optional.of("Bread"),
                Optional.empty(),
                Optional.of("Baking Days"),
                Optional.empty(),
                List.of("Nora Feld"),
                Optional.empty(),
                Map.of());
        List<Speaker> people = IntStream.rangeClosed(1, speakers)
                .mapToObj(i -> new Speaker("Baker " + i, Optional.of("Baker"), Optional.of("Mill"), List.of(1)))
                .toList();
        return Talk.of("Bread", new Deck(about, List.of(Slides.titled(1, "Bread")), people, sessions, List.of()));
    }

    private static Session session() {
        return new Session(
                "Bread",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(DAY),
                Optional.of(LocalTime.of(14, 40)),
                Optional.of(LocalTime.of(15, 10)),
                Optional.of("CET"),
                Optional.of("Room 2"),
                1,
                List.of());
    }

    private static Placard.NextUp nextUp(Talk talk, Instant now) {
        return (Placard.NextUp)
                Placards.of(new Screening.NextUp(), talk, now, HERE).orElseThrow();
    }

    @Test
    void onTheDayTheCardCountsDownToTheStart() {
        Placard.NextUp card = nextUp(talk(List.of(session()), 1), HALF_AN_HOUR_BEFORE);

        assertThat(card.event()).contains("Baking Days");
        assertThat(card.title()).isEqualTo("Bread");
        assertThat(card.speakers()).containsExactly("Baker 1, Baker, Mill");
        assertThat(card.when()).isEqualTo("14:40 – 15:10 CET, Room 2");
        assertThat(card.left().map(Placard.Left::end)).contains(START);
    }

    @Test
    void onAnotherDayItSaysTheDayAndCountsNothing() {
        Placard.NextUp card = nextUp(talk(List.of(session()), 1), HALF_AN_HOUR_BEFORE.minusSeconds(86_400));

        assertThat(card.when()).startsWith("24 March, 14:40");
        assertThat(card.left()).isEmpty();
    }

    @Test
    void aStartLongPastIsNotCountedEither() {
        assertThat(nextUp(talk(List.of(session()), 1), START.plusSeconds(3_600)).left())
                .isEmpty();
        assertThat(nextUp(talk(List.of(session()), 1), START.plusSeconds(60)).left())
                .isPresent();
    }

    @Test
    void withoutSpeakersTheAuthorsStandThereAndManyAreCounted() {
        assertThat(nextUp(talk(List.of(), 0), START).speakers()).containsExactly("Nora Feld");
        assertThat(nextUp(talk(List.of(), 9), START).speakers()).hasSize(4).endsWith("and 6 more");
    }

    @Test
    void aProgrammeOfSeveralSessionsNamesNone() {
        Placard.NextUp card = nextUp(talk(List.of(session(), session()), 0), HALF_AN_HOUR_BEFORE);
        assertThat(card.when()).doesNotContain("Room 2");
    }

    @Test
    void aSlideBringsNoCard() {
        Talk talk = talk(List.of(), 0);
        assertThat(Placards.of(Screening.LIVE, talk, START, HERE)).isEmpty();
        assertThat(Placards.of(new Screening.Black(), talk, START, HERE)).isEmpty();
    }
}
