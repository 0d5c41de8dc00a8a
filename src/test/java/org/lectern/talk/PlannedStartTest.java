package org.lectern.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedStartTest {

    private static final Instant NOW = Instant.parse("2026-07-01T06:00:00Z");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Instant NINE_O_CLOCK = Instant.parse("2026-07-01T09:00:00Z");
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Test
    void theWrittenZoneIsTheVenuesClockInSummerToo() {
        var start = new PlannedStart(NINE, Optional.of(LocalDate.of(2026, 7, 2)), Optional.of("CET"));

        assertThat(start.instant(NOW, TOKYO)).isEqualTo("2026-07-02T07:00:00Z");
    }

    @Test
    void withoutAZoneItIsHere() {
        var start = new PlannedStart(NINE, Optional.empty(), Optional.empty());

        assertThat(start.instant(NOW, TOKYO)).isEqualTo("2026-07-01T00:00:00Z");
    }

    @Test
    void aZoneThatNobodyKnowsIsHere() {
        var start = new PlannedStart(NINE, Optional.empty(), Optional.of("hall time"));

        assertThat(start.instant(NOW, TOKYO)).isEqualTo("2026-07-01T00:00:00Z");
    }

    @Test
    void offsetsAreUnderstood() {
        var start = new PlannedStart(NINE, Optional.empty(), Optional.of("UTC+2"));

        assertThat(start.instant(NOW, TOKYO)).isEqualTo("2026-07-01T07:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T05:59:59Z, false",
        "2026-07-01T06:00:00Z, true",
        "2026-07-01T09:00:00Z, true",
        "2026-07-01T09:30:00Z, true",
        "2026-07-01T09:30:01Z, false"
    })
    void aStartCountsWhenItIsNear(Instant now, boolean near) {
        var start = new PlannedStart(NINE, Optional.of(LocalDate.of(2026, 7, 1)), Optional.of("UTC"));

        assertThat(start.near(now, TOKYO)).isEqualTo(near ? Optional.of(NINE_O_CLOCK) : Optional.empty());
    }
}
