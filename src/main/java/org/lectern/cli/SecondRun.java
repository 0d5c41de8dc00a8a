package org.lectern.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The command of this process once more, in a process that sees no display: the toolkit starts only once in each, and
/// only there does it find out that the display is dead, or that GTK is missing.
final class SecondRun {

    private SecondRun() {}

    /// Runs it, with what it says on our own stdout and stderr.
    ///
    /// @return how it ended; failed too where the system does not tell the command of this process
    static ExitCode withoutDisplay() {
        try {
            return command().isEmpty() ? ExitCode.FAILED : run(command());
        } catch (IOException _) {
            return ExitCode.FAILED;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return ExitCode.FAILED;
        }
    }

    private static ExitCode run(List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).inheritIO();
        builder.environment().keySet().removeAll(Displays.NAMES);
        return builder.start().waitFor() == ExitCode.DONE.number() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static List<String> command() {
        ProcessHandle.Info process = ProcessHandle.current().info();
        Optional<String> program = process.command();
        Optional<String[]> arguments = process.arguments();
        List<String> command = new ArrayList<>();
        if (program.isPresent() && arguments.isPresent()) {
            command.add(program.get());
            command.addAll(List.of(arguments.get()));
        }
        return List.copyOf(command);
    }
}
