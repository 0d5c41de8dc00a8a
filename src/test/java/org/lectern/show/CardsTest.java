package org.lectern.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lectern.talk.Position;
import org.lectern.talk.Slides;
import org.lectern.talk.Talk;

class CardsTest {

    private static final Instant NOON = Instant.parse("2026-03-24T12:00:00Z");
    private static final String PAGE = "https://bread.example/recipe";

    private final Talk talk = Slides.talk(Slides.stepped(1, 0), Slides.stepped(2, 2), Slides.stepped(3, 0));
    private ShowState state = ShowState.START;

    private void send(Cue... cues) {
        for (Cue cue : cues) {
            state = ShowMachine.after(state, cue, talk, NOON);
        }
    }

    @Test
    void theFirstFlipAfterTheNextUpCardShowsTheFirstSlideAndStartsTheTimer() {
        send(new Cue.ToggleNextUp(), new Cue.Next());

        assertThat(state.position()).isEqualTo(Position.START);
        assertThat(state.screening()).isEqualTo(Screening.LIVE);
        assertThat(state.timer().isRunning()).isTrue();
    }

    @Test
    void goingBackLeavesACardTooAndStartsNothing() {
        send(new Cue.GoTo(2), new Cue.ToggleCode(PAGE), new Cue.Previous());

        assertThat(state.position()).isEqualTo(Position.at(2));
        assertThat(state.screening()).isEqualTo(Screening.LIVE);
        assertThat(state.timer().isFresh()).isTrue();
    }

    @Test
    void aJumpLeavesACardAndJumps() {
        send(new Cue.ToggleNextUp(), new Cue.GoTo(3));
        assertThat(state.position()).isEqualTo(Position.at(3));
        assertThat(state.screening()).isEqualTo(Screening.LIVE);

        send(new Cue.ToggleNextUp(), new Cue.GoTo(3));
        assertThat(state.screening()).isEqualTo(Screening.LIVE);
    }

    @Test
    void theSameCodeGoesAndAnotherTakesItsPlace() {
        send(new Cue.ToggleCode(PAGE), new Cue.ToggleCode("mailto:a@bread.example"));
        assertThat(state.screening()).isEqualTo(new Screening.Code("mailto:a@bread.example"));

        send(new Cue.ToggleCode("mailto:a@bread.example"));
        assertThat(state.screening()).isEqualTo(Screening.LIVE);
    }

    @Test
    void aMessageReplacesAnotherAndKeepsBlackFromComingBack() {
        send(new Cue.ToggleBlack(), new Cue.ShowMessage("Lunch", Optional.empty()));
        send(new Cue.ShowMessage("  Back   at 14:30 ", Optional.of(NOON.plusMillis(60_700))));
        assertThat(state.screening())
                .isEqualTo(new Screening.Message("Back at 14:30", Optional.of(NOON.plusSeconds(60))));

        send(new Cue.NextSlide());
        assertThat(state.screening()).isEqualTo(Screening.LIVE);
    }

    @Test
    void aMessageWithoutWordsIsNone() {
        send(new Cue.ShowMessage(" \n ", Optional.empty()));
        assertThat(state).isEqualTo(ShowState.START);
    }

    @Test
    void aMessageIsAsLongAsMayBe() {
        Screening.Message message = new Screening.Message("é".repeat(Screening.Message.LONGEST + 1), Optional.empty());
        assertThat(message.words()).hasSize(Screening.Message.LONGEST);
    }

    @Test
    void aCountdownIsUpToTheSecondAndEndsAtNothing() {
        assertThat(Countdown.of(NOON.plusSeconds(600), NOON)).isEqualTo("10:00");
        assertThat(Countdown.of(NOON.plusSeconds(600), NOON.plusMillis(1))).isEqualTo("10:00");
        assertThat(Countdown.of(NOON.plusSeconds(600), NOON.plusMillis(1_000))).isEqualTo("9:59");
        assertThat(Countdown.of(NOON, NOON)).isEqualTo("0:00");
        assertThat(Countdown.of(NOON, NOON.plusSeconds(7))).isEqualTo("0:00");
    }
}
