package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LecternCommandTest {

    private final StringWriter out = new StringWriter();
    private final CommandLine lectern = new CommandLine(new LecternCommand()).setOut(new PrintWriter(out, true));

    @Test
    void versionSaysNameAndNumber() {
        int exitCode = lectern.execute("--version");

        assertThat(exitCode).isZero();
        assertThat(out.toString().strip()).matches("Lectern \\d+\\.\\d+\\.\\d+");
    }
}
