package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MirroredTest {

    @ParameterizedTest
    @CsvSource({"?, ?", "?!, !?", "(, )", "»., .«", "]), (["})
    void marksAreTurned(String marks, String shown) {
        assertThat(Mirrored.of(marks)).isEqualTo(shown);
    }
}
