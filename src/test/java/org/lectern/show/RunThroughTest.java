package org.lectern.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideId;
import org.lectern.talk.Position;
import org.lectern.talk.Rehearsal;
import org.lectern.talk.Slides;
import org.lectern.talk.Talk;

class RunThroughTest {

    private static final int SEEDS = 100;
    private static final int CUES = 150;

    private Random random = new Random(0);
    private Talk talk = Slides.talk(Slides.titled(1, "Flour"), Slides.titled(2, "Water"), Slides.titled(3, "Salt"));
    private ShowState state = ShowState.START;
    private Instant now = Instant.parse("2026-03-24T12:00:00Z");
    private RunThrough run = RunThrough.begin(talk, state, now);

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSpansOfTheSlidesAddUpToTheTimeSpoken(int seed) {
        random = new Random(seed);
        for (int i = 0; i < CUES; i++) {
            later(random.nextInt(0, 60_000));
            send(random.nextInt(8) == 0 ? reset() : cue());

            Duration sum = run.spans().values().stream().reduce(Duration.ZERO, Duration::plus);
            assertThat(sum).isEqualTo(state.timer().spoken(now));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachSlideHasTheTimeInWhichItWasOnAndSpokenTo(int seed) {
        random = new Random(seed);
        Map<SlideId, Duration> expected = new HashMap<>();
        for (int i = 0; i < CUES; i++) {
            Duration passed = later(random.nextInt(1, 60_000));
            if (state.timer().isRunning() && !state.timer().questions()) {
                expected.merge(talk.slide(state.position()).id(), passed, Duration::plus);
            }
            send(cue());

            assertThat(run.spans()).isEqualTo(expected);
        }
    }

    @Test
    void theRunThatAResetEndedIsWhole() {
        send(new Cue.StartOrPauseTimer());
        later(30_000);
        send(new Cue.Next());
        later(40_000);
        send(new Cue.ResetTimer());

        assertThat(run.spans()).isEmpty();
        assertThat(run.beforeReset().orElseThrow().spans())
                .containsOnly(Map.entry(id(1), seconds(30)), Map.entry(id(2), seconds(40)));
    }

    @Test
    void aRunGoesOnWhenItsResetIsUndone() {
        send(new Cue.StartOrPauseTimer());
        later(30_000);
        send(new Cue.ResetTimer());
        later(5_000);
        send(new Cue.UndoReset());
        later(10_000);
        send(new Cue.Next());

        assertThat(run.spans()).containsOnly(Map.entry(id(1), seconds(45)));
        assertThat(run.beforeReset()).isEmpty();
    }

    @Test
    void aRunThatBeginsInTheMiddleCountsFromThere() {
        state = ShowMachine.after(state, new Cue.StartOrPauseTimer(), talk, now);
        later(600_000);
        run = RunThrough.begin(talk, state, now);
        later(20_000);
        send(new Cue.Next());

        assertThat(run.spans()).containsOnly(Map.entry(id(1), seconds(20)));
    }

    @Test
    void aSlideKeepsItsTimeWhenTheTalkIsReadAgain() {
        send(new Cue.StartOrPauseTimer());
        later(30_000);
        talk = Slides.talk(Slides.titled(1, "Welcome"), Slides.titled(2, "Flour"), Slides.titled(3, "Water"));
        run = run.after(talk, state.at(Position.at(2)), now);
        state = state.at(Position.at(2));
        later(10_000);
        send(new Cue.Next());

        assertThat(run.spans()).containsOnly(Map.entry(id(2), seconds(40)));
    }

    @Test
    void mostOfTheSlidesMakeARehearsal() {
        talk = Slides.talk(IntStream.rangeClosed(1, 4)
                .mapToObj(number -> Slides.titled(number, "Slide " + number))
                .toArray(Slide[]::new));
        run = RunThrough.begin(talk, state, now);
        send(new Cue.StartOrPauseTimer());
        later(30_000);
        send(new Cue.Next());
        later(30_000);
        send(new Cue.Next());
        later(1_999);
        assertThat(run.ended(talk, now, now)).isEmpty();
        later(1);

        Rehearsal rehearsal = run.ended(talk, now, Instant.EPOCH).orElseThrow();
        assertThat(rehearsal.length()).isEqualTo(seconds(62));
        assertThat(rehearsal.ended()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void aTalkThatNobodySpokeToIsNoRehearsal() {
        send(new Cue.Next());
        send(new Cue.Next());

        assertThat(run.ended(talk, now, now)).isEmpty();
    }

    private Duration later(long millis) {
        Duration passed = Duration.ofMillis(millis);
        now = now.plus(passed);
        return passed;
    }

    private void send(Cue cue) {
        state = ShowMachine.after(state, cue, talk, now);
        run = run.after(talk, state, now);
    }

    private Cue reset() {
        return switch (random.nextInt(3)) {
            case 0 -> new Cue.UndoReset();
            case 1 -> new Cue.StartTimerAt(now.minusSeconds(random.nextInt(60)));
            default -> new Cue.ResetTimer();
        };
    }

    private Cue cue() {
        return switch (random.nextInt(10)) {
            case 0 -> new Cue.StartOrPauseTimer();
            case 1 -> new Cue.ToggleQuestions();
            case 2 -> new Cue.Previous();
            case 3 -> new Cue.GoTo(random.nextInt(1, 4));
            case 4 -> new Cue.Back();
            case 5 -> new Cue.ToggleBlack();
            case 6 -> new Cue.ShowMessage("Back soon", Optional.empty());
            default -> new Cue.Next();
        };
    }

    private SlideId id(int number) {
        return talk.slide(number).id();
    }

    private static Duration seconds(long count) {
        return Duration.ofSeconds(count);
    }
}
