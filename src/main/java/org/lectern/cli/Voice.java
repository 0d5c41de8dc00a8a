package org.lectern.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.lectern.deck.Problem;
import picocli.CommandLine;

/// What a command says: results on stdout, what went wrong on stderr, both in UTF-8 whatever the system's charset is.
record Voice(PrintWriter out, PrintWriter err) {

    /// The streams of this process.
    static Voice ofProcess() {
        return new Voice(writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    /// Those of a command.
    static Voice of(CommandLine command) {
        return new Voice(command.getOut(), command.getErr());
    }

    /// Says why something could not be done.
    void complain(Problem problem) {
        complain(problem.message());
    }

    /// Says why something could not be done.
    void complain(String sentence) {
        out.flush();
        err.println("lectern: " + Printable.of(sentence));
        err.flush();
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }
}
