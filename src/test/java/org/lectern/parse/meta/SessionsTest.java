package org.lectern.parse.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lectern.parse.meta.DeckOf.heading;
import static org.lectern.parse.meta.DeckOf.items;
import static org.lectern.parse.meta.DeckOf.table;
import static org.lectern.parse.meta.DeckOf.text;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.deck.Link;
import org.lectern.deck.Session;

class SessionsTest {

    private static List<String> told(DeckOf deck) {
        return deck.read().sessions().stream().map(SessionsTest::told).toList();
    }

    private static String told(Session session) {
        return Stream.of(
                        session.kind().map(kind -> kind + ":").orElse(null),
                        session.title(),
                        session.date().map(Object::toString).orElse(null),
                        session.start().map(Object::toString).orElse(null),
                        session.end().map(end -> "to " + end).orElse(null),
                        session.zone().orElse(null),
                        session.room().map(room -> "in " + room).orElse(null),
                        session.speakers().isEmpty() ? null : "by " + String.join(" & ", session.speakers()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static DeckOf post() {
        return DeckOf.date("2031-03-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
                    Keynote: [Moss and Time](https://x.example), Mira Solano, Fernworks’s Head of Moss ! Keynote: Moss and Time 2031-03-14 14:40 to 15:10 CET by Mira Solano
                    Panel: [Moss, Fern’s Friend’s View](https://x.example)                     ! Panel: Moss, Fern’s Friend’s View 2031-03-14 14:40 to 15:10 CET
                    User Talk: [Roots](https://x.example), Mira Solano & Jon Aske - Grove, LLC ! User Talk: Roots 2031-03-14 14:40 to 15:10 CET by Mira Solano & Jon Aske
                    [GreenCon: Roots: a Story](https://x.example), Mira Solano, Fernworks      ! Roots: a Story 2031-03-14 14:40 to 15:10 CET by Mira Solano
                    Live Presentation: The roots of moss, Mira Solano, Fernworks               ! Live Presentation: The roots of moss 2031-03-14 14:40 to 15:10 CET by Mira Solano
                    Workshop: [Roots](https://x.example), Mira Solano, Oak & Jon Aske, Red Clay ! Workshop: Roots 2031-03-14 14:40 to 15:10 CET by Mira Solano & Jon Aske
                    **Workshop:** [Workshop: Roots - Mira Solano & Jon Aske, Grove](https://x.example) ! Workshop: Roots 2031-03-14 14:40 to 15:10 CET by Mira Solano & Jon Aske
                    Tutorial: Roots by Mira Solano                                             ! Tutorial: Roots 2031-03-14 14:40 to 15:10 CET by Mira Solano
                    mossOS: Roots for All                                                      ! mossOS: Roots for All 2031-03-14 14:40 to 15:10 CET
                    ⚡ Lightning Talk: Roots | Mira Solano                                      ! Lightning Talk: Roots 2031-03-14 14:40 to 15:10 CET by Mira Solano
                    """)
    void aHeadingWithALineThatSaysWhen(String title, String session) {
        DeckOf deck = post().slide(title, heading("14:40 - 15:10 CET, Friday 14th March"), text("Words."));

        assertThat(told(deck)).containsExactly(session);
    }

    @Test
    void theAddressIsThatOfTheTitleAndTheEventStandsBeforeIt() {
        Session session = post().slide("[GreenCon: Roots](https://x.example/roots)", text("14:40 - 15:10 CET"))
                .read()
                .sessions()
                .getFirst();

        assertThat(session.url()).contains("https://x.example/roots");
        assertThat(session.event()).contains("GreenCon");
        assertThat(session.slide()).isEqualTo(1);
        assertThat(session.date()).isEmpty();
    }

    @Test
    void aSessionWithoutADayIsOnThatOfTheHeadingAbove() {
        DeckOf deck = post().slide("[Moss Day](https://x.example): Tuesday, 18th March", text("Come all."))
                .slide("Keynote: [Roots](https://x.example)", text("09:00 - 10:00, Room 5"))
                .slide("Panel: [Stems](https://x.example)", text("10:00 - 11:00, Wednesday 19th March"))
                .slide("Talk: [Leaves](https://x.example)", text("11:00 - 12:00"));

        assertThat(told(deck))
                .containsExactly(
                        "Keynote: Roots 2031-03-18 09:00 to 10:00 in Room 5",
                        "Panel: Stems 2031-03-19 10:00 to 11:00",
                        "Talk: Leaves 2031-03-18 11:00 to 12:00");
    }

    @Test
    void severalDaysInAHeadingAreNoDay() {
        DeckOf deck = post().slide("Tuesday, 18th March")
                .slide("River Days, Linz, 19-22 March", text("Words."))
                .slide("Keynote: Roots", text("09:00 - 10:00"));

        assertThat(told(deck)).containsExactly("Keynote: Roots 09:00 to 10:00");
    }

    @Test
    void theLineThatSaysWhenMayStandAboveTheHeading() {
        DeckOf deck = post().slide(
                        "Day 1: Monday, March 17",
                        text("**9:00am - 10:00am MST (North Hall | 355 B-C)**"),
                        heading("**Workshop:** [Roots - Mira Solano, Fernworks](https://x.example)"),
                        text("Words about roots."),
                        text("**3:35 - 4:20pm MST**"),
                        heading("**Talk:** [Stems](https://x.example)"));

        assertThat(told(deck))
                .containsExactly(
                        "Workshop: Roots 2031-03-17 09:00 to 10:00 MST in North Hall | 355 B-C by Mira Solano",
                        "Talk: Stems 2031-03-17 15:35 to 16:20 MST");
    }

    @Test
    void peopleMayStandBetweenHeadingAndTime() {
        DeckOf deck = post().slide("Roots", text("Mira Solano, Fernworks\n14:00 - 14:30 CET, Garden Room"));

        assertThat(told(deck)).containsExactly("Roots 14:00 to 14:30 CET in Garden Room by Mira Solano");
    }

    @Test
    void itemsThatBeginWithALinkAndNameATime() {
        DeckOf deck = post().slide(
                        "Talks",
                        items(
                                "**[Roots: What’s New](https://x.example)**\nby Mira Solano, Oak; Jon Aske, Red Clay\nTuesday, March 18 • 11:00am - 11:35am",
                                "[Stems, Petals and Leaves](https://x.example) - Ulla Berg, Oak & Flint, Grove\n4:00pm - 4:25pm EST, Hall B | Level 5",
                                "[Moss](https://x.example) is a day of talks that we hold at 10:00 in town.",
                                "[Ferns - Soil Science](https://x.example) Thursday 20 March, 12:00 - 12:30"));

        assertThat(told(deck))
                .containsExactly(
                        "Roots: What’s New 2031-03-18 11:00 to 11:35 by Mira Solano & Jon Aske",
                        "Stems, Petals and Leaves 16:00 to 16:25 EST in Hall B | Level 5 by Ulla Berg & Flint",
                        "Ferns - Soil Science 2031-03-20 12:00 to 12:30");
    }

    @Test
    void anAgendaIsSessionsWithoutItsBreaks() {
        DeckOf deck = post().slide(
                        "Agenda",
                        items(
                                "09:00 Registration",
                                "09:30 - 10:15: Opening keynote: The Long Root – Mira Solano",
                                "10:15 – 10:45 Coffee break",
                                "10:45 mossOS in practice"));

        assertThat(told(deck))
                .containsExactly(
                        "Opening keynote: The Long Root 09:30 to 10:15 by Mira Solano", "mossOS in practice 10:45");
    }

    @Test
    void aTableWithTimesAndTitles() {
        DeckOf deck = post().slide(
                        "Programm",
                        table(
                                "Uhrzeit | Vortrag | Referentin | Raum",
                                "10.15 - 11.00 | [Wurzeln](https://x.example) | Mira Solano | Saal 2",
                                "11.00 - 11.30 | Kaffeepause | |",
                                "11.30 - 12.00 | Blätter | Jon Aske, Grove AG | Saal 1"));

        assertThat(told(deck))
                .containsExactly(
                        "Wurzeln 10:15 to 11:00 in Saal 2 by Mira Solano",
                        "Blätter 11:30 to 12:00 in Saal 1 by Jon Aske");
    }

    @Test
    void labelledLinesAreAboutTheHeading() {
        DeckOf deck = post().titleSlide(
                        "Root Day",
                        text("Come and see"),
                        text("**Date**: 18th September, 2031\n**Time**: 10am-6pm Eastern\n**Location**: Virtual"));

        assertThat(told(deck)).containsExactly("Root Day 2031-09-18 10:00 to 18:00 Eastern in Virtual");
    }

    @Test
    void labelledItemsAreAboutTheHeadingToo() {
        DeckOf deck = post().slide(
                        "Workshop: Roots",
                        items("Wann: Freitag, 14. März, 10:00 - 11:00 Uhr", "Wo: Saal 2", "Referentin: Mira Solano"));

        assertThat(told(deck)).containsExactly("Workshop: Roots 2031-03-14 10:00 to 11:00 in Saal 2 by Mira Solano");
    }

    @Test
    void entriesOfATalksPageHaveTheirLinks() {
        Session session = new DeckOf()
                .titleSlide("Talks")
                .slide(
                        "The long root",
                        text("**2031-06-01 - Linz Moss Meetup**"),
                        text("[Site](https://x.example) | [Slides](https://y.example) | [Code](#)"))
                .read()
                .sessions()
                .getFirst();

        assertThat(told(session)).isEqualTo("The long root 2031-06-01");
        assertThat(session.event()).contains("Linz Moss Meetup");
        assertThat(session.links()).extracting(Link::text).containsExactly("Site", "Slides", "Code");
    }

    @Test
    void anEntryMayNameItsEventBelowItsDate() {
        DeckOf deck = new DeckOf()
                .slide(
                        "[Roots](roots/)",
                        text("12 Aug 2031"),
                        text("— at the [Fern Days](https://x.example), Linz. [Video](https://y.example)"))
                .slide("Stems | Ulla Berg", text("June 3, 2031"), text("[Video](https://y.example)"));

        assertThat(deck.read().sessions())
                .extracting(Session::title, session -> session.event().orElse(""))
                .containsExactly(tuple("Roots", "Fern Days"), tuple("Stems | Ulla Berg", ""));
    }

    @Test
    void theYearComesFromTheTitleWhereNoDateIsKnown() {
        DeckOf deck =
                new DeckOf().titleSlide("Moss Days 2031").slide("Keynote: Roots", text("18 March, 09:00 - 10:00"));

        assertThat(told(deck)).containsExactly("Keynote: Roots 2031-03-18 09:00 to 10:00");
    }

    @Test
    void textThatOnlyMentionsTimesAnnouncesNothing() {
        DeckOf deck = post().titleSlide("Moss", text("March 1, 2031"))
                .slide("Roots", text("We met at 10:30 on Tuesday, 18th March and dug."))
                .slide("Ratio", items("16:9 is wide", "4:3 is not"))
                .slide("History", text("In 1999 – 2004 we grew."))
                .slide("Opening hours", items("Tuesday, March 18: 10:30am – 8:00pm (with a walk)"))
                .hidden("Talk: Hidden", text("09:00 - 10:00"));

        assertThat(told(deck)).isEmpty();
    }

    @Test
    void aProgrammeEndsAtItsLimit() {
        String[] lines = Stream.generate(() -> "10:00 - 10:30 Roots")
                .limit(SessionList.MAX_SESSIONS + 1)
                .toArray(String[]::new);

        assertThat(post().slide("Agenda", items(lines)).read().sessions()).hasSize(SessionList.MAX_SESSIONS);
    }
}
