package org.lectern.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.talk.Slides.talk;
import static org.lectern.talk.Slides.titled;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.talk.Talk;

class ClockFaceTest {

    private static final Instant NOON = Instant.parse("2026-03-24T12:00:00Z");

    private final Talk talk = talk(titled(1, "One")).planned(Duration.ofMinutes(30));

    @ParameterizedTest
    @CsvSource({
        "0, 0:00, 30:00",
        "761000, 12:41, 17:19",
        "761500, 12:41, 17:19",
        "1799001, 29:59, 0:01",
        "1800000, 30:00, 0:00",
        "1800999, 30:00, 0:00",
        "1801000, 30:01, +0:01",
        "1930000, 32:10, +2:10",
        "5400000, 1:30:00, +1:00:00"
    })
    void elapsedAndRemainingInWholeSecondsAddUp(long millis, String elapsed, String remaining) {
        ClockFace face = face(talk, millis);

        assertThat(face.elapsedText()).isEqualTo(elapsed);
        assertThat(face.remainingText()).isEqualTo(remaining);
    }

    @Test
    void withoutAPlannedLengthNothingRemains() {
        ClockFace face = face(talk(titled(1, "One")), 5000);

        assertThat(face.remainingText()).isEmpty();
        assertThat(face.elapsedText()).isEqualTo("0:05");
    }

    @Test
    void itSaysWhetherItRunsOrEverDid() {
        ClockFace fresh = ClockFace.of(talk, ShowState.START, NOON);
        assertThat(fresh.running()).isFalse();
        assertThat(fresh.started()).isFalse();

        ShowState paused = ShowMachine.after(running(talk), new Cue.StartOrPauseTimer(), talk, NOON);
        assertThat(ClockFace.of(talk, paused, NOON).running()).isFalse();
        assertThat(ClockFace.of(talk, paused, NOON).started()).isTrue();
    }

    @Test
    void aStartThatLiesAheadIsCountedDown() {
        ShowState waiting = ShowMachine.after(ShowState.START, new Cue.StartTimerAt(NOON.plusSeconds(90)), talk, NOON);

        assertThat(ClockFace.of(talk, waiting, NOON.plusSeconds(30)).startsIn()).contains(Duration.ofSeconds(60));
        assertThat(ClockFace.of(talk, waiting, NOON.plusSeconds(30)).remainingText())
                .isEqualTo("30:00");
        assertThat(ClockFace.of(talk, waiting, NOON.plusSeconds(90)).startsIn()).isEmpty();
        assertThat(ClockFace.of(talk, waiting, NOON.plusSeconds(100)).elapsedText())
                .isEqualTo("0:10");
    }

    private static ClockFace face(Talk talk, long millis) {
        return ClockFace.of(talk, running(talk), NOON.plusMillis(millis));
    }

    private static ShowState running(Talk talk) {
        return ShowMachine.after(ShowState.START, new Cue.StartOrPauseTimer(), talk, NOON);
    }
}
