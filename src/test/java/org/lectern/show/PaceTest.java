package org.lectern.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
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
        "1, 0, 0, ON_TIME",
        "1, 600, 0, ON_TIME",
        "1, 615, 15, ON_TIME",
        "1, 616, 16, TIGHT",
        "1, 680, 80, TIGHT",
        "1, 719, 119, TIGHT",
        "1, 720, 120, LATE",
        "1, 1801, 1201, OVER",
        "2, 599, -1, ON_TIME",
        "2, 560, -40, ON_TIME",
        "3, 0, -1200, ON_TIME",
        "3, 1800, 0, ON_TIME",
        "3, 1801, 1, OVER"
    })
    void paceIsHeldAgainstTheSlidesBudget(int slide, int seconds, int drift, Pace.Level level) {
        Pace pace = pace(slide, seconds);

        assertThat(pace.drift()).isEqualTo(Duration.ofSeconds(drift));
        assertThat(pace.drifts()).isEqualTo(Math.abs(drift) > 15);
        assertThat(pace.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "300, 0.1667", "600, 0.3333", "900, 0.5", "1800, 1", "2400, 1"})
    void thePlanGoesAlongTheBarSlideBySlide(int seconds, double planned) {
        assertThat(pace(2, seconds).planned()).isCloseTo(planned, within(0.0001));
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
