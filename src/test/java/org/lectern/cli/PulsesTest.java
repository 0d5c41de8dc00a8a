package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PulsesTest {

    private static final String PROPERTY = "javafx.animation.pulse";

    private final PrintStream before = System.err;

    @AfterEach
    void asItWas() {
        System.setErr(before);
        System.clearProperty(PROPERTY);
    }

    @Test
    void theToolkitIsAskedAndItsEchoLeftOut() {
        var written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        Pulses.often();
        System.err.println("Setting PULSE_DURATION to 500 hz");
        System.err.println("a real complaint");
        assertThat(System.getProperty(PROPERTY)).isEqualTo("500");
        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("a real complaint");
    }

    @Test
    void whatSomeoneAskedForStays() {
        System.setProperty(PROPERTY, "30");
        Pulses.often();
        assertThat(System.getProperty(PROPERTY)).isEqualTo("30");
        assertThat(System.err).isSameAs(before);
    }
}
