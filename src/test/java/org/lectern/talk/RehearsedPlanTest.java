package org.lectern.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.talk.Slides.deck;
import static org.lectern.talk.Slides.noted;
import static org.lectern.talk.Slides.titled;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.deck.Deck;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideId;
import org.lectern.parse.Times;
import org.lectern.talk.TimePlan.Shares;

/// What becomes of a plan when the talk was rehearsed. Ten minutes are planned.
class RehearsedPlanTest {

    private static final Duration LENGTH = Duration.ofMinutes(10);

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    @Test
    void aRehearsalCountsBeforeTheWords() {
        Slide flour = titled(1, "Flour");
        Slide water = noted(2, "Many words that nobody says. ".repeat(20));

        TimePlan plan = plan(deck(flour, water), rehearsal(Map.of(flour, 90, water, 30)));

        assertThat(plan.shares()).isEqualTo(Shares.REHEARSAL);
        assertThat(plan.budgets()).containsExactly(seconds(450), seconds(150));
    }

    @Test
    void aMarkCountsBeforeTheRehearsal() {
        Slide flour = noted(1, "[4m]");
        Slide water = titled(2, "Water");
        Slide salt = titled(3, "Salt");

        TimePlan plan = plan(deck(flour, water, salt), rehearsal(Map.of(flour, 600, water, 20, salt, 10)));

        assertThat(plan.budgets()).containsExactly(seconds(240), seconds(240), seconds(120));
    }

    @Test
    void aNewSlideCountsByItsWordsAtThePaceOfTheOthers() {
        Slide flour = titled(1, "Flour");
        Slide water = titled(2, "Water");
        Slide salt = titled(3, "Salt");

        TimePlan plan = plan(deck(flour, water, salt), rehearsal(Map.of(flour, 10, water, 30)));

        assertThat(plan.budgets()).containsExactly(seconds(100), seconds(300), seconds(200));
    }

    @Test
    void aRehearsalOfAnotherVersionOfTheTalkDoesNotCount() {
        Slide flour = titled(1, "Flour");
        Deck deck = deck(flour, titled(2, "Water"), titled(3, "Salt"));

        assertThat(plan(deck, rehearsal(Map.of(flour, 10))).shares()).isEqualTo(Shares.WORDS);
    }

    @Test
    void aRehearsalWithoutTimeDoesNotCount() {
        Slide flour = titled(1, "Flour");

        assertThat(plan(deck(flour), rehearsal(Map.of(flour, 0))).shares()).isEqualTo(Shares.WORDS);
    }

    @Test
    void aRehearsalGivesNoLength() {
        Slide flour = titled(1, "Flour");
        Hints hints = new Hints(Optional.empty(), Times.NONE, Optional.of(rehearsal(Map.of(flour, 10))));

        assertThat(Planning.of(deck(flour), hints)).isEqualTo(TimePlan.NONE);
    }

    @Test
    void marksEverywhereLeaveNothingToShare() {
        Slide flour = noted(1, "[4m]");

        assertThat(plan(deck(flour), rehearsal(Map.of(flour, 10))).shares()).isEqualTo(Shares.MARKS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBudgetsAddUpToTheLength(int seed) {
        Random random = new Random(seed);
        Slide[] slides = IntStream.rangeClosed(1, random.nextInt(1, 30))
                .mapToObj(number -> noted(number, "word ".repeat(random.nextInt(200))))
                .toArray(Slide[]::new);
        Map<Slide, Integer> took = new HashMap<>();
        Arrays.stream(slides)
                .filter(slide -> random.nextInt(4) > 0)
                .forEach(slide -> took.put(slide, random.nextInt(0, 600)));

        List<Duration> budgets = plan(deck(slides), rehearsal(took)).budgets();

        Duration sum = budgets.stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(sum).isBetween(LENGTH.minusNanos(slides.length), LENGTH);
        assertThat(budgets).noneMatch(Duration::isNegative);
    }

    private static TimePlan plan(Deck deck, Rehearsal last) {
        return Planning.of(deck, new Hints(Optional.of(LENGTH), Times.NONE, Optional.of(last)));
    }

    private static Rehearsal rehearsal(Map<Slide, Integer> seconds) {
        Map<SlideId, Duration> spans = new HashMap<>();
        seconds.forEach((slide, took) -> spans.put(slide.id(), seconds(took)));
        return new Rehearsal(Instant.EPOCH, spans);
    }

    private static Duration seconds(int count) {
        return Duration.ofSeconds(count);
    }
}
