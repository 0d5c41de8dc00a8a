package org.lectern.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.lectern.settings.Settings.TimerDisplay;
import org.lectern.show.Cue;
import org.lectern.show.Show;
import org.lectern.ui.Talks;
import org.lectern.ui.presenter.TimerModel.Level;

class TimerModelTest {

    private Instant now = Instant.EPOCH;
    private final Show show = new Show(Talks.of(5), () -> now);

    private TimerModel timer(TimerDisplay display) {
        return TimerModel.of(show.clockFace(), LocalTime.of(14, 5), display);
    }

    private void after(Duration duration) {
        now = now.plus(duration);
    }

    @Test
    void beforeTheStartItSaysHowToStart() {
        assertThat(timer(TimerDisplay.BOTH).elapsed()).isEqualTo("0:00");
        assertThat(timer(TimerDisplay.BOTH).remaining()).isEqualTo("20:00");
        assertThat(timer(TimerDisplay.BOTH).words()).isEqualTo("Starts when you go on");
        assertThat(timer(TimerDisplay.BOTH).level()).isEqualTo(Level.PLAIN);
    }

    @Test
    void elapsedAndRemainingRun() {
        show.send(new Cue.StartOrPauseTimer());
        after(Duration.ofSeconds(61));
        assertThat(timer(TimerDisplay.BOTH).elapsed()).isEqualTo("1:01");
        assertThat(timer(TimerDisplay.BOTH).remaining()).isEqualTo("18:59");
        assertThat(timer(TimerDisplay.BOTH).clock()).isEqualTo("14:05");
    }

    @Test
    void aDisplayOfOneHidesTheOther() {
        assertThat(timer(TimerDisplay.ELAPSED).remaining()).isEmpty();
        assertThat(timer(TimerDisplay.REMAINING).elapsed()).isEmpty();
    }

    @Test
    void beingBehindIsSaidInWordsAndColour() {
        show.send(new Cue.StartOrPauseTimer());
        after(Duration.ofMinutes(18));
        assertThat(timer(TimerDisplay.BOTH).words()).endsWith("behind");
        assertThat(timer(TimerDisplay.BOTH).level()).isEqualTo(Level.LATE);
    }

    @Test
    void overtimeIsSaid() {
        show.send(new Cue.StartOrPauseTimer());
        after(Duration.ofMinutes(22));
        assertThat(timer(TimerDisplay.BOTH).remaining()).isEqualTo("+2:00");
        assertThat(timer(TimerDisplay.BOTH).remainingLabel()).isEqualTo("Over time");
        assertThat(timer(TimerDisplay.BOTH).level()).isEqualTo(Level.OVER);
    }

    @Test
    void aTimerThatWaitsForItsStartCountsDownToIt() {
        show.send(new Cue.StartTimerAt(now.plusSeconds(750)));
        show.send(new Cue.Next());
        assertThat(timer(TimerDisplay.BOTH).words()).isEqualTo("Starts in 12:30");
        assertThat(timer(TimerDisplay.BOTH).elapsed()).isEqualTo("0:00");
        assertThat(timer(TimerDisplay.BOTH).level()).isEqualTo(Level.PLAIN);
        after(Duration.ofSeconds(811));
        assertThat(timer(TimerDisplay.BOTH).elapsed()).isEqualTo("1:01");
    }

    @Test
    void theLastMinutesAreMarked() {
        show.send(new Cue.StartOrPauseTimer());
        after(Duration.ofSeconds(18 * 60 - 1));
        assertThat(timer(TimerDisplay.BOTH).last()).isFalse();
        after(Duration.ofSeconds(1));
        assertThat(timer(TimerDisplay.BOTH).last()).isTrue();
        assertThat(timer(TimerDisplay.BOTH).remainingLabel()).isEqualTo("Last minutes");
        after(Duration.ofSeconds(121));
        assertThat(timer(TimerDisplay.BOTH).last()).isFalse();
    }

    @Test
    void theLastMinutesOfALongTalkAreNoMoreThanFive() {
        show.send(new Cue.PlanLength(Duration.ofMinutes(90)));
        show.send(new Cue.StartOrPauseTimer());
        after(Duration.ofMinutes(84));
        assertThat(timer(TimerDisplay.BOTH).last()).isFalse();
        after(Duration.ofMinutes(1));
        assertThat(timer(TimerDisplay.BOTH).last()).isTrue();
    }

    @Test
    void beingAheadAndOnTimeAreSaidInWords() {
        show.send(new Cue.StartOrPauseTimer());
        assertThat(timer(TimerDisplay.BOTH).words()).isEqualTo("on time");
        show.send(new Cue.Last());
        assertThat(timer(TimerDisplay.BOTH).words()).endsWith(" ahead");
    }

    @Test
    void aPausedTimerSaysSo() {
        show.send(new Cue.StartOrPauseTimer());
        after(Duration.ofMinutes(1));
        show.send(new Cue.StartOrPauseTimer());
        assertThat(timer(TimerDisplay.BOTH).words()).isEqualTo("Paused");
    }
}
