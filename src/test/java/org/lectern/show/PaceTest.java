package org.lectern.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.talk.Slides.noted;
import static org.lectern.talk.Slides.talk;
import static org.lectern.talk.Slides.titled;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.talk.Talk;

class PaceTest {

    private static final Instant NOON = Instant.parse("2026-03-24T12:00:00Z");

    /// 30 minutes, 10 each.
    private final Talk talk = talk(noted(1, "[10m]"), noted(2, "[10m]"), noted(3, "[10m]"));

    @ParameterizedTest
    @CsvSource({
        "1, 0, on time, ON_TIME",
        "1, 600, on time, ON_TIME",
        "1, 615, on time, ON_TIME",
        "1, 616, 0:16 behind, TIGHT",
        "1, 680, 1:20 behind, TIGHT",
        "1, 719, 1:59 behind, TIGHT",
        "1, 720, 2:00 behind, LATE",
        "1, 1801, 20:01 behind, OVER",
        "2, 599, on time, ON_TIME",
        "2, 560, 0:40 ahead, ON_TIME",
        "3, 0, 20:00 ahead, ON_TIME",
        "3, 1800, on time, ON_TIME",
        "3, 1801, time is up, OVER"
    })
    void paceIsHeldAgainstTheSlidesBudget(int slide, int seconds, String words, Pace.Level level) {
        Pace pace = pace(slide, seconds);

        assertThat(pace.words()).isEqualTo(words);
        assertThat(pace.level()).isEqualTo(level);
    }

    @Test
    void withoutAPlanThereIsNoPace() {
        assertThat(Pace.of(talk(titled(1, "One")), ShowState.START, NOON)).isEmpty();
    }

    @Test
    void questionsDoNotPutTheTalkBehind() {
        ShowState state = started(1);
        state = ShowMachine.after(state, new Cue.ToggleQuestions(), talk, NOON.plusSeconds(600));

        Pace pace = Pace.of(talk, state, NOON.plusSeconds(1200)).orElseThrow();

        assertThat(pace.drift()).isEqualTo(Duration.ZERO);
    }

    private Pace pace(int slide, int seconds) {
        return Pace.of(talk, started(slide), NOON.plusSeconds(seconds)).orElseThrow();
    }

    private ShowState started(int slide) {
        ShowState there = ShowMachine.after(ShowState.START, new Cue.GoTo(slide), talk, NOON);
        return ShowMachine.after(there, new Cue.StartOrPauseTimer(), talk, NOON);
    }
}
