package org.lectern.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of the timer after any sequence of cues at any instants.
class TimerPropertiesTest extends RandomShow {

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
}
