package org.lectern.ui.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.show.Cue;

class TypedMessageTest {

    private static final ZoneId HERE = ZoneId.of("Europe/Vienna");
    private static final Instant NOW = Instant.parse("2026-03-24T13:20:10Z");

    private static Optional<Cue.ShowMessage> message(String typed) {
        return TypedMessage.of(typed, NOW, HERE);
    }

    @ParameterizedTest
    @CsvSource({
        "10, Back at 14:31, 2026-03-24T13:31:00Z",
        "5 min, Back at 14:26, 2026-03-24T13:26:00Z",
        "14:30, Back at 14:30, 2026-03-24T13:30:00Z",
        "14.30, Back at 14:30, 2026-03-24T13:30:00Z",
        "0:10, Back at 0:10, 2026-03-24T23:10:00Z",
        "Lunch until 15:00, Lunch until 15:00, 2026-03-24T14:00:00Z",
        "999, Back at 18:21, 2026-03-24T17:21:00Z"
    })
    void minutesAndTimesCountDown(String typed, String words, Instant end) {
        assertThat(message(typed)).contains(new Cue.ShowMessage(words, Optional.of(end)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Questions?", "We met at 14:00", "25:00", "14:20", "Room 12a"})
    void otherWordsAreShownAsTheyAre(String typed) {
        assertThat(message(typed)).contains(new Cue.ShowMessage(typed, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "0"})
    void nothingIsNoMessage(String typed) {
        assertThat(message(typed)).isEmpty();
    }

    @Test
    void anInstantOnAFullMinuteNeedsNoMore() {
        Instant full = Instant.parse("2026-03-24T13:20:00Z");
        assertThat(TypedMessage.inMinutes(10, full, HERE).until()).contains(Instant.parse("2026-03-24T13:30:00Z"));
    }
}
