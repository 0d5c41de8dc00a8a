package org.lectern.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Puts the commands together and runs the one that was typed.
final class Commands {

    /// Set to anything, it makes a failure of Lectern itself print where it happened.
    static final String TRACE = "LECTERN_TRACE";

    private final CommandLine lectern;

    Commands(Services services, Voice voice) {
        lectern = new CommandLine(new LecternCommand(services))
                .addSubcommand(new InspectCommand(services))
                .addSubcommand(new CheckCommand(services))
                .addSubcommand(new ExportCommand(services))
                .addSubcommand(new FormatsCommand())
                .setOut(voice.out())
                .setErr(voice.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((mistake, _) -> misunderstood(mistake))
                .setExecutionExceptionHandler((failure, command, _) -> broken(failure, Voice.of(command)));
        lectern.getCommandSpec()
                .usageMessage()
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes());
    }

    /// Runs what was typed after `lectern`.
    ///
    /// @return the exit code
    int run(String... arguments) {
        int code = lectern.execute(arguments);
        lectern.getOut().flush();
        lectern.getErr().flush();
        return code;
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (ExitCode code : ExitCode.values()) {
            codes.put(String.valueOf(code.number()), code.meaning());
        }
        return codes;
    }

    private static int misunderstood(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        Voice.of(command)
                .complain(mistake.getMessage() + ". Try: "
                        + command.getCommandSpec().qualifiedName(" ") + " --help");
        return ExitCode.USAGE.number();
    }

    private static int broken(Exception failure, Voice voice) {
        voice.complain("Lectern itself failed, which is a bug: " + failure + ". Run it again with " + TRACE
                + "=1 to see where, and report it.");
        if (System.getenv(TRACE) != null) {
            failure.printStackTrace(voice.err());
        }
        return ExitCode.BROKEN.number();
    }
}
