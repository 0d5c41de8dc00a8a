package org.lectern.cli;

/// How Lectern says to a shell what became of a command. The only place that knows the numbers.
enum ExitCode {
    /// Everything that was asked for was done.
    DONE(0, "everything was done"),
    /// A file could not be read or written, there was no display to open a window on, or a check found something.
    FAILED(1, "a file could not be read or written, there is no display, or a check found something"),
    /// The command was not understood; nothing was done.
    USAGE(2, "the command was not understood"),
    /// Lectern itself failed; it should not have.
    BROKEN(3, "Lectern itself failed, which is a bug");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /// What the shell gets.
    int number() {
        return number;
    }

    /// For `--help`.
    String meaning() {
        return meaning;
    }
}
