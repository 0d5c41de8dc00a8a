package org.lectern.cli;

import picocli.CommandLine.Command;

/// The command `lectern` itself, with the options that all of it understands.
@Command(
        name = "lectern",
        mixinStandardHelpOptions = true,
        versionProvider = LecternVersion.class,
        description = "Makes a talk out of the text that you already have.")
final class LecternCommand implements Runnable {

    @Override
    public void run() {
        // Nothing to open yet.
    }
}
