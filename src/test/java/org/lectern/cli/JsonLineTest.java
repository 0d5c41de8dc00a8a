package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonLineTest {

    @Test
    void nothingInATextEndsTheLine() {
        assertThat(JsonLine.of(line -> line.text("a", "1\n2\u00853\u20284\u20295")))
                .isEqualTo("{\"a\":\"1\\n2\\u00853\\u20284\\u20295\"}");
    }
}
