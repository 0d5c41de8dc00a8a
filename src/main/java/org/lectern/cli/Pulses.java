package org.lectern.cli;

import java.io.PrintStream;

/// How often the toolkit looks whether there is something to draw. A key waits for that before it is seen, so it is
/// asked to look often; while nothing changes it does not look at all.
///
/// Commands that open no window leave the toolkit as it is.
final class Pulses {

    /// A property of JavaFX: how many times a second. Its own is 60.
    private static final String PROPERTY = "javafx.animation.pulse";

    private static final String OFTEN = "500";
    private static final String ECHO = "Setting PULSE_DURATION";

    private Pulses() {}

    /// Asks for it, before the toolkit starts; unless someone asked already.
    static void often() {
        if (System.getProperty(PROPERTY) == null) {
            System.setProperty(PROPERTY, OFTEN);
            System.setErr(withoutEcho(System.err));
        }
    }

    // The toolkit tells the standard error that it was asked.
    private static PrintStream withoutEcho(PrintStream errors) {
        return new PrintStream(errors, true) {
            @Override
            public void println(String line) {
                if (!line.startsWith(ECHO)) {
                    super.println(line);
                }
            }
        };
    }
}
