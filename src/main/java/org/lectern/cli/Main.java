package org.lectern.cli;

import picocli.CommandLine;

/// Where Lectern starts: hands the arguments to the commands and leaves with their exit code.
public final class Main {

    private Main() {}

    /// Runs Lectern.
    ///
    /// @param arguments what the user typed after `lectern`
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new LecternCommand()).execute(arguments));
    }
}
