package org.lectern.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lectern.talk.Slides.noted;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimingMarkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[2m] | 120",
                "Say hello. [90s] Then go on. | 90",
                "[2m30s] | 150",
                "[1h] | 3600",
                "[1:30] | 90",
                "[3 min] | 180",
                "timing: 45 | 45",
                "data-timing=\"120\" | 120",
                "[1m] and later [9m] | 60"
            })
    void aMarkSaysHowLong(String notes, long seconds) {
        assertThat(TimingMark.of(noted(1, notes))).contains(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "[ ]", "[click]", "[1]", "[2](https://example.org)", "[0m]", "1:30", "[99h]", "[1:75]"
            })
    void anythingElseSaysNothing(String notes) {
        assertThat(TimingMark.of(noted(1, notes))).isEmpty();
    }

    @Test
    void theLongestIsStillBelieved() {
        assertThat(TimingMark.of(noted(1, "[4h]"))).contains(TimingMark.LONGEST);
        assertThat(TimingMark.of(noted(1, "[4h1s]"))).isEmpty();
    }
}
