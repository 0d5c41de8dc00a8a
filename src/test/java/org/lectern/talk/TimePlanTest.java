package org.lectern.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.talk.Slides.deck;
import static org.lectern.talk.Slides.noted;
import static org.lectern.talk.Slides.slide;
import static org.lectern.talk.Slides.titled;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.deck.About;
import org.lectern.deck.Deck;
import org.lectern.deck.Session;
import org.lectern.deck.Slide;
import org.lectern.parse.Times;

class TimePlanTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    @Test
    void whatTheSettingsOfASlideSayCountsLikeAMark() {
        Slide plain = titled(2, "Two");
        Slide timed = new Slide(
                2,
                plain.id(),
                plain.kind(),
                plain.title(),
                plain.listed(),
                plain.blocks(),
                plain.notes(),
                plain.steps(),
                plain.hidden(),
                plain.boundary(),
                plain.span(),
                plain.style(),
                Optional.of(Duration.ofMinutes(25)));

        assertThat(plan(deck(lasting(HALF_AN_HOUR), List.of(), titled(1, "One"), timed))
                        .budgets())
                .containsExactly(Duration.ofMinutes(5), Duration.ofMinutes(25));
    }

    @Test
    void nothingSaidMeansNothingPlanned() {
        TimePlan plan = plan(deck(titled(1, "One")));

        assertThat(plan).isEqualTo(TimePlan.NONE);
        assertThat(plan.due(1)).isEmpty();
    }

    @Test
    void frontMatterGivesTheLength() {
        TimePlan plan = plan(deck(lasting(HALF_AN_HOUR), List.of(session("09:00", "10:00")), titled(1, "One")));

        assertThat(plan.length()).contains(HALF_AN_HOUR);
        assertThat(plan.origin()).isEqualTo("From the front matter.");
    }

    @Test
    void theOneSessionGivesLengthAndStart() {
        TimePlan plan = plan(deck(About.NOTHING, List.of(session("14:40", "15:10")), titled(1, "One")));

        assertThat(plan.length()).contains(HALF_AN_HOUR);
        assertThat(plan.origin()).isEqualTo("From the session's time, 14:40 to 15:10.");
        assertThat(plan.start().map(PlannedStart::time)).contains(LocalTime.of(14, 40));
    }

    @Test
    void severalSessionsAreSomebodyElses() {
        var sessions = List.of(session("09:00", "10:00"), session("11:00", "12:00"));

        assertThat(plan(deck(About.NOTHING, sessions, titled(1, "One")))).isEqualTo(TimePlan.NONE);
    }

    @Test
    void ofSeveralSessionsTheOneOfTheDecksTitleCounts() {
        About about = About.NOTHING.orTitle("a session");
        var sessions = List.of(session("09:00", "10:00"), session("Another", "11:00", "12:30"));

        assertThat(plan(deck(about, sessions, titled(1, "One"))).length()).contains(Duration.ofHours(1));
    }

    @Test
    void aSessionThatEndsWhenItStartsGivesNoLength() {
        TimePlan plan = plan(deck(About.NOTHING, List.of(session("09:00", "09:00")), titled(1, "One")));

        assertThat(plan.length()).isEmpty();
        assertThat(plan.start()).isPresent();
    }

    @Test
    void wordsShareOutTheLength() {
        TimePlan plan = plan(deck(
                lasting(HALF_AN_HOUR),
                List.of(),
                slide(1, "One", words(9), "", 0, false),
                slide(2, "Two", words(9), words(20), 0, false)));

        assertThat(plan.budgets()).containsExactly(Duration.ofMinutes(10), Duration.ofMinutes(20));
        assertThat(plan.due(2)).contains(Duration.ofMinutes(10));
    }

    @Test
    void marksComeFirstAndTheRestIsShared() {
        TimePlan plan = plan(
                deck(lasting(HALF_AN_HOUR), List.of(), noted(1, "[10m] Slowly."), titled(2, "Two"), titled(3, "Six")));

        assertThat(plan.budgets())
                .containsExactly(Duration.ofMinutes(10), Duration.ofMinutes(10), Duration.ofMinutes(10));
    }

    @Test
    void marksThatFillTheLengthLeaveNothing() {
        TimePlan plan = plan(deck(lasting(HALF_AN_HOUR), List.of(), noted(1, "[40m]"), titled(2, "Two")));

        assertThat(plan.budgets()).containsExactly(Duration.ofMinutes(40), Duration.ZERO);
    }

    @Test
    void marksOnEverySlideAddUpToTheLength() {
        TimePlan plan = plan(deck(noted(1, "[2m]"), noted(2, "[90s]")));

        assertThat(plan.length()).contains(Duration.ofSeconds(210));
    }

    @Test
    void revealsTimingSettingsCountSeconds() {
        About about = settings(Map.of("totaltime", "600", "defaulttiming", "60"));
        TimePlan plan = plan(deck(about, List.of(), titled(1, "One"), noted(2, "timing: 300")));

        assertThat(plan.length()).contains(Duration.ofMinutes(10));
        assertThat(plan.budgets()).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(5));
    }

    @Test
    void aFileBesideTheDeckGivesTheLengthWhereTheDeckSaysNothing() {
        TimePlan plan = Planning.of(deck(titled(1, "One"), titled(2, "Two")), beside(30, 2));

        assertThat(plan.length()).contains(HALF_AN_HOUR);
        assertThat(plan.origin()).isEqualTo("From talk.pdfpc, beside the deck.");
        assertThat(plan.start().map(PlannedStart::time)).contains(LocalTime.of(9, 0));
        assertThat(plan.lastMinutes()).contains(Duration.ofMinutes(3));
        assertThat(plan.budgets()).containsExactly(Duration.ofMinutes(15), Duration.ofMinutes(15));
    }

    @Test
    void theDeckItselfCountsBeforeAFileBesideIt() {
        About about = lasting(Duration.ofMinutes(20));

        assertThat(Planning.of(deck(about, List.of(), titled(1, "One")), beside(30, 1))
                        .length())
                .contains(Duration.ofMinutes(20));
        assertThat(Planning.of(deck(About.NOTHING, List.of(session("14:40", "15:10")), titled(1, "One")), beside(45, 1))
                        .start()
                        .map(PlannedStart::time))
                .contains(LocalTime.of(14, 40));
    }

    @Test
    void slidesBehindTheLastOfTheTalkGetNoTimeUnlessTheyAreMarked() {
        TimePlan plan = Planning.of(
                deck(titled(1, "One"), titled(2, "Two"), titled(3, "Six"), noted(4, "[6m]")), beside(30, 2));

        assertThat(plan.budgets())
                .containsExactly(Duration.ofMinutes(12), Duration.ofMinutes(12), Duration.ZERO, Duration.ofMinutes(6));
    }

    private static TimePlan plan(Deck deck) {
        return Planning.of(deck, Hints.NONE);
    }

    private static Hints beside(int minutes, int lastSlide) {
        Times times = new Times(
                "talk.pdfpc",
                Optional.of(Duration.ofMinutes(minutes)),
                Optional.of(Duration.ofMinutes(3)),
                Optional.of(LocalTime.of(9, 0)),
                Optional.of(lastSlide));
        return new Hints(Optional.empty(), times, Optional.empty());
    }

    private static String words(int count) {
        return "word ".repeat(count).strip();
    }

    private static About lasting(Duration length) {
        return new About(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(length),
                Map.of());
    }

    private static About settings(Map<String, String> settings) {
        return new About(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                settings);
    }

    private static Session session(String start, String end) {
        return session("A session", start, end);
    }

    private static Session session(String title, String start, String end) {
        return new Session(
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(LocalDate.of(2026, 3, 24)),
                Optional.of(LocalTime.parse(start)),
                Optional.of(LocalTime.parse(end)),
                Optional.of("CET"),
                Optional.empty(),
                1,
                List.of());
    }
}
