package org.lectern.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.deck.Slide;
import org.lectern.talk.Position;
import org.lectern.talk.Slides;
import org.lectern.talk.Talk;

/// What holds after any sequence of cues at any instants. Each seed is one sequence; a failure names its seed.
class ShowPropertiesTest {

    private static final int SEEDS = 100;
    private static final int CUES = 150;

    private Random random = new Random(0);
    private Talk talk = Slides.talk(Slides.stepped(1, 0));
    private ShowState state = ShowState.START;
    private Instant now = Instant.EPOCH;

    static IntStream seeds() {
        return IntStream.range(0, SEEDS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void elapsedIsTheSumOfTheRunningSpans(int seed) {
        begin(seed);
        Duration ran = Duration.ZERO;
        Duration spoke = Duration.ZERO;
        for (int i = 0; i < CUES; i++) {
            Duration passed = later();
            ran = state.timer().isRunning() ? ran.plus(passed) : ran;
            spoke = state.timer().isRunning() && !state.timer().questions() ? spoke.plus(passed) : spoke;

            assertThat(state.timer().elapsed(now)).isEqualTo(ran);
            assertThat(state.timer().spoken(now)).isEqualTo(spoke);

            send(anyButResets());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTimeIsNeverNegativeWhateverTheClockDoes(int seed) {
        begin(seed);
        for (int i = 0; i < CUES; i++) {
            now = now.plusMillis(random.nextInt(-600_000, 600_000));
            send(any());

            assertThat(state.timer().elapsed(now)).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(state.timer().spoken(now)).isGreaterThanOrEqualTo(Duration.ZERO);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyPositionIsInsideTheDeck(int seed) {
        begin(seed);
        for (int i = 0; i < CUES; i++) {
            later();
            send(any());

            List<Position> positions = new ArrayList<>(state.history());
            positions.add(state.position());
            positions.add(state.seen());
            assertThat(positions)
                    .allSatisfy(position -> assertThat(talk.nearest(position)).isEqualTo(position));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void undoOfAResetIsExact(int seed) {
        begin(seed);
        for (int i = 0; i < CUES; i++) {
            later();
            send(any());
            later();
            TalkTimer before = state.timer();
            ShowState after = state;
            if (!before.isFresh()) {
                send(new Cue.ResetTimer());
                assertThat(state.timer().elapsed(now)).isZero();
                later();
                send(new Cue.UndoReset());

                assertThat(state.timer().elapsed(now)).isEqualTo(before.elapsed(now));
                assertThat(state.timer().spoken(now)).isEqualTo(before.spoken(now));
                assertThat(state.timer().isRunning()).isEqualTo(before.isRunning());
                assertThat(state.timer().questions()).isEqualTo(before.questions());
                state = after;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void liveAlwaysLeadsBack(int seed) {
        begin(seed);
        for (int i = 0; i < CUES; i++) {
            later();
            send(any());
            ShowState live = ShowMachine.after(state, new Cue.Live(), talk, now);

            assertThat(live.screening()).isEqualTo(Screening.LIVE);
            assertThat(live.seen()).isEqualTo(state.position());
            assertThat(live.timer()).isEqualTo(state.timer());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingButTheTimersOwnCuesEndsAPause(int seed) {
        begin(seed);
        send(new Cue.StartOrPauseTimer());
        send(new Cue.StartOrPauseTimer());
        for (int i = 0; i < CUES; i++) {
            Duration before = state.timer().elapsed(now);
            later();
            Cue cue = anyButResets();
            if (!(cue instanceof Cue.StartOrPauseTimer)) {
                send(cue);
            }

            assertThat(state.timer().isRunning()).isFalse();
            assertThat(state.timer().elapsed(now)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anotherReadingKeepsThePlaceInsideAndTheTimeAsItWas(int seed) {
        begin(seed);
        for (int i = 0; i < CUES; i++) {
            later();
            send(any());
            Talk other = talk();
            ShowState moved = new Relocation(talk, other).of(state);

            assertThat(other.nearest(moved.position())).isEqualTo(moved.position());
            assertThat(other.nearest(moved.seen())).isEqualTo(moved.seen());
            assertThat(moved.timer()).isEqualTo(state.timer());
            talk = other;
            state = moved;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFlipFromACardPassesNoSlide(int seed) {
        begin(seed);
        for (int i = 0; i < CUES; i++) {
            later();
            send(any());
            if (state.screening() instanceof Screening.Card) {
                for (Cue flip :
                        List.of(new Cue.Next(), new Cue.NextSlide(), new Cue.Previous(), new Cue.PreviousSlide())) {
                    ShowState flipped = ShowMachine.after(state, flip, talk, now);

                    assertThat(flipped.screening()).isEqualTo(Screening.LIVE);
                    assertThat(flipped.position()).isEqualTo(state.position());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onlyThePenChangesWhatIsDrawnAndUndoIsExact(int seed) {
        begin(seed);
        for (int i = 0; i < CUES; i++) {
            later();
            Ink before = state.ink();
            Cue cue = any();
            send(cue);
            if (!(cue instanceof Cue.Draw || cue instanceof Cue.UndoStroke || cue instanceof Cue.ClearInk)) {
                assertThat(state.ink()).isEqualTo(before);
            }
            ShowState drawn = ShowMachine.after(state, new Cue.Draw(page(), stroke()), talk, now);
            assertThat(drawn.position()).isEqualTo(state.position());
            assertThat(drawn.timer()).isEqualTo(state.timer());

            Ink.Page page = page();
            ShowState undone = ShowMachine.after(
                    ShowMachine.after(state, new Cue.Draw(page, stroke()), talk, now),
                    new Cue.UndoStroke(page),
                    talk,
                    now);
            assertThat(undone).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFrozenPictureNeverChanges(int seed) {
        begin(seed);
        for (int i = 0; i < CUES; i++) {
            later();
            ShowState before = state;
            send(any());
            if (before.screening() instanceof Screening.Frozen && state.screening() instanceof Screening.Frozen) {
                assertThat(state.seen()).isEqualTo(before.seen());
                assertThat(state.seenInk()).isEqualTo(before.seenInk());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aWaitingTimerCountsFromItsStartWhateverElseHappens(int seed) {
        begin(seed);
        Instant start = now.plusSeconds(random.nextInt(1, 3600));
        send(new Cue.StartTimerAt(start));
        for (int i = 0; i < CUES; i++) {
            later();
            Cue cue = anyButResets();
            if (!(cue instanceof Cue.StartOrPauseTimer)) {
                send(cue);
            }
            Duration ran = Duration.between(start, now);
            assertThat(state.timer().elapsed(now)).isEqualTo(ran.isNegative() ? Duration.ZERO : ran);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void disarmingATimerChangesNothingButItsWaiting(int seed) {
        begin(seed);
        for (int i = 0; i < CUES; i++) {
            later();
            send(any());
            TalkTimer before = state.timer();
            send(new Cue.DisarmTimer());
            assertThat(state.timer().startsIn(now)).isEmpty();
            assertThat(state.timer().elapsed(now)).isEqualTo(before.elapsed(now));
            assertThat(state.timer().isFresh())
                    .isEqualTo(before.isFresh() || before.startsIn(now).isPresent());
        }
    }

    private void begin(int seed) {
        random = new Random(seed);
        talk = talk();
        state = ShowState.START;
        now = Instant.parse("2026-03-24T12:00:00Z");
    }

    private Talk talk() {
        return Slides.talk(IntStream.rangeClosed(1, random.nextInt(1, 12))
                .mapToObj(number -> Slides.slide(
                        number,
                        "Slide " + random.nextInt(20),
                        "",
                        "",
                        random.nextInt(4),
                        number > 1 && random.nextInt(5) == 0))
                .toArray(Slide[]::new));
    }

    private Duration later() {
        Duration passed = Duration.ofNanos(random.nextLong(0, 100_000_000_000L));
        now = now.plus(passed);
        return passed;
    }

    private void send(Cue cue) {
        state = ShowMachine.after(state, cue, talk, now);
    }

    private Cue any() {
        return switch (random.nextInt(11)) {
            case 10 -> new Cue.DisarmTimer();
            case 0 -> new Cue.ResetTimer();
            case 1 -> new Cue.UndoReset();
            case 3 -> new Cue.PlanLength(Duration.ofMinutes(random.nextInt(-1, 60)));
            case 2 -> new Cue.StartTimerAt(now.plusSeconds(random.nextInt(-60, 60)));
            default -> anyButResets();
        };
    }

    private Cue anyButResets() {
        return switch (random.nextInt(22)) {
            case 0 -> new Cue.Previous();
            case 1 -> new Cue.NextSlide();
            case 2 -> new Cue.PreviousSlide();
            case 3 -> new Cue.First();
            case 4 -> new Cue.Last();
            case 5 -> new Cue.GoTo(random.nextInt(-5, 20));
            case 6 -> new Cue.Back();
            case 7 -> new Cue.ToggleBlack();
            case 8 -> new Cue.ToggleWhite();
            case 9 -> new Cue.ToggleFreeze();
            case 10 -> new Cue.Live();
            case 11 -> new Cue.StartOrPauseTimer();
            case 12 -> new Cue.ToggleQuestions();
            case 13 -> new Cue.ShowMessage(random.nextBoolean() ? "Back soon" : " ", Optional.of(now.plusSeconds(90)));
            case 14 -> new Cue.ToggleCode("https://bread.example/" + random.nextInt(2));
            case 15 -> new Cue.ToggleNextUp();
            case 16 -> new Cue.Draw(page(), stroke());
            case 17 -> new Cue.UndoStroke(page());
            case 18 -> new Cue.ClearInk(page());
            default -> new Cue.Next();
        };
    }

    private Ink.Page page() {
        return new Ink.Page(talk.slide(random.nextInt(1, talk.size() + 1)).id(), random.nextInt(2));
    }

    private Stroke stroke() {
        return new Stroke(List.of(new Spot(random.nextDouble(), random.nextDouble()), Spot.MIDDLE));
    }
}
