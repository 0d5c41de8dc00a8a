package org.lectern.cli;

import java.util.concurrent.Callable;
import org.lectern.format.Format;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `lectern formats`: says which formats Lectern knows.
@Command(
        name = "formats",
        mixinStandardHelpOptions = true,
        versionProvider = LecternVersion.class,
        description = "Lists the formats that Lectern knows, as --format takes them.")
final class FormatsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Voice voice = Voice.of(spec.commandLine());
        TextTable table = new TextTable(
                TextTable.Column.text("Name", 20),
                TextTable.Column.text("Format", 40),
                TextTable.Column.text("Family", 12));
        for (Format format : Format.values()) {
            table.row(format.id(), format.displayName(), Names.of(format.family()));
        }
        table.lines().forEach(voice.out()::println);
        voice.out().flush();
        return ExitCode.DONE.number();
    }
}
