package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JsonLineTest {

    @Test
    void nothingInATextEndsTheLine() {
        StringWriter written = new StringWriter();

        JsonLine.write(new PrintWriter(written), line -> line.text("a", "1\n2\u00853\u20284\u20295"));

        assertThat(written).hasToString("{\"a\":\"1\\n2\\u00853\\u20284\\u20295\"}" + System.lineSeparator());
    }
}
