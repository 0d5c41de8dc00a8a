package org.lectern.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.talk.Slides.stepped;
import static org.lectern.talk.Slides.talk;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;

class ShowMachineTest {

    private static final Instant NOON = Instant.parse("2026-03-24T12:00:00Z");

    private final Talk talk = talk(stepped(1, 0), stepped(2, 2), stepped(3, 0), stepped(4, 0));
    private ShowState state = ShowState.START;
    private Instant now = NOON;

    @Test
    void theKeyOfTheTimerStartsAtOnceWhatWaitsForItsStart() {
        Instant now = Instant.parse("2026-03-24T12:00:00Z");
        Talk talk = talk(stepped(1, 0));
        ShowState waiting = ShowMachine.after(ShowState.START, new Cue.StartTimerAt(now.plusSeconds(60)), talk, now);

        ShowState started = ShowMachine.after(waiting, new Cue.StartOrPauseTimer(), talk, now.plusSeconds(10));

        assertThat(started.timer().elapsed(now.plusSeconds(70))).isEqualTo(Duration.ofSeconds(60));
        assertThat(started.timer().isRunning()).isTrue();
    }

    @Test
    void nextTakesTheStepsThenTheSlide() {
        send(new Cue.Next(), new Cue.Next(), new Cue.Next());
        assertThat(state.position()).isEqualTo(new Position(2, 2));

        send(new Cue.Next());
        assertThat(state.position()).isEqualTo(Position.at(3));
    }

    @Test
    void previousEntersASlideAtItsLastStep() {
        send(new Cue.GoTo(3), new Cue.Previous());
        assertThat(state.position()).isEqualTo(new Position(2, 2));

        send(new Cue.Previous());
        assertThat(state.position()).isEqualTo(new Position(2, 1));
    }

    @Test
    void slideCuesSkipTheSteps() {
        send(new Cue.GoTo(2), new Cue.NextSlide());
        assertThat(state.position()).isEqualTo(Position.at(3));

        send(new Cue.PreviousSlide());
        assertThat(state.position()).isEqualTo(Position.at(2));
    }

    @Test
    void bothEndsHold() {
        send(new Cue.Previous());
        assertThat(state).isEqualTo(ShowState.START);

        send(new Cue.Last());
        ShowState atTheEnd = state;
        send(new Cue.Next());
        assertThat(state).isEqualTo(atTheEnd);
    }

    @Test
    void aJumpBeyondTheEndsLandsOnThem() {
        send(new Cue.GoTo(99));
        assertThat(state.position()).isEqualTo(Position.at(4));

        send(new Cue.GoTo(-3));
        assertThat(state.position()).isEqualTo(Position.START);
    }

    @Test
    void backReturnsToWhereTheJumpBegan() {
        send(new Cue.Next(), new Cue.Next(), new Cue.GoTo(4), new Cue.First(), new Cue.Back(), new Cue.Back());

        assertThat(state.position()).isEqualTo(new Position(2, 1));
        assertThat(state.history()).isEmpty();
    }

    @Test
    void theHistoryIsBounded() {
        for (int i = 0; i <= ShowState.HISTORY; i++) {
            send(new Cue.GoTo(2 + i % 2));
        }

        assertThat(state.history()).hasSize(ShowState.HISTORY).doesNotContain(Position.START);
    }

    @Test
    void theFirstFlipStartsTheTimer() {
        send(new Cue.Next());

        assertThat(state.timer().isRunning()).isTrue();
    }

    @Test
    void lookingAroundDoesNotStartTheTimer() {
        send(new Cue.GoTo(3), new Cue.Previous(), new Cue.First(), new Cue.ToggleBlack(), new Cue.Live());

        assertThat(state.timer().isFresh()).isTrue();
    }

    @Test
    void aFlipDoesNotEndAPause() {
        send(new Cue.Next());
        later(60);
        send(new Cue.StartOrPauseTimer());
        later(30);
        send(new Cue.Next());
        later(30);

        assertThat(state.timer().isRunning()).isFalse();
        assertThat(state.timer().elapsed(now)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void aResetCanBeTakenBackAsIfItHadNotBeen() {
        send(new Cue.Next());
        later(600);
        send(new Cue.ResetTimer());
        assertThat(state.timer().elapsed(now)).isZero();

        later(20);
        send(new Cue.UndoReset());
        assertThat(state.timer().elapsed(now)).isEqualTo(Duration.ofSeconds(620));
    }

    @Test
    void theFlipAfterAResetStartsAnew() {
        send(new Cue.Next(), new Cue.ResetTimer(), new Cue.Next());
        later(5);

        assertThat(state.timer().elapsed(now)).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void inQuestionModeThePaceRestsAndTheClockRuns() {
        send(new Cue.Next());
        later(100);
        send(new Cue.ToggleQuestions());
        later(40);
        send(new Cue.ToggleQuestions());
        later(10);

        assertThat(state.timer().elapsed(now)).isEqualTo(Duration.ofSeconds(150));
        assertThat(state.timer().spoken(now)).isEqualTo(Duration.ofSeconds(110));
        assertThat(state.timer().asked(now)).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void aPauseInQuestionModeRestsBoth() {
        send(new Cue.Next(), new Cue.ToggleQuestions(), new Cue.StartOrPauseTimer());
        later(40);
        send(new Cue.ToggleQuestions());
        later(10);

        assertThat(state.timer().elapsed(now)).isZero();
        assertThat(state.timer().asked(now)).isZero();
    }

    @Test
    void aStartByTheWallClockCountsFromThen() {
        send(new Cue.StartTimerAt(NOON.plusSeconds(90)));
        later(60);
        assertThat(state.timer().elapsed(now)).isZero();

        later(60);
        assertThat(state.timer().elapsed(now)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void aStartByTheWallClockLeavesARunningTimerAlone() {
        send(new Cue.Next(), new Cue.StartTimerAt(NOON.plusSeconds(90)));
        later(60);

        assertThat(state.timer().elapsed(now)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void blackIsBlackAndLiveAgain() {
        send(new Cue.ToggleBlack());
        assertThat(state.screening()).isEqualTo(new Screening.Black());

        send(new Cue.ToggleBlack());
        assertThat(state.screening()).isEqualTo(Screening.LIVE);
    }

    @Test
    void whiteReplacesBlack() {
        send(new Cue.ToggleBlack(), new Cue.ToggleWhite());

        assertThat(state.screening()).isEqualTo(new Screening.White());
    }

    @Test
    void aFrozenAudienceKeepsItsSlide() {
        send(new Cue.Next(), new Cue.ToggleFreeze(), new Cue.Last());

        assertThat(state.seen()).isEqualTo(Position.at(2));
        assertThat(state.position()).isEqualTo(Position.at(4));
    }

    @Test
    void blackStaysWhileThePresenterMoves() {
        send(new Cue.ToggleBlack(), new Cue.Next());

        assertThat(state.screening()).isEqualTo(new Screening.Black());
    }

    @Test
    void aClockSetBackNeverTakesTimeAway() {
        send(new Cue.Next());
        later(60);
        send(new Cue.StartOrPauseTimer(), new Cue.StartOrPauseTimer());
        later(-30);

        assertThat(state.timer().elapsed(now)).isEqualTo(Duration.ofSeconds(60));
    }

    private void send(Cue... cues) {
        for (Cue cue : cues) {
            state = ShowMachine.after(state, cue, talk, now);
        }
    }

    private void later(long seconds) {
        now = now.plusSeconds(seconds);
    }
}
