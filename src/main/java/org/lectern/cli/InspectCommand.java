package org.lectern.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.lectern.deck.Problem;
import org.lectern.parse.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `lectern inspect`: says what Lectern finds in files, without opening a window.
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        versionProvider = LecternVersion.class,
        description = "Says what Lectern finds in files: format, slides, notes, speakers, sessions, links, problems.")
final class InspectCommand implements Callable<Integer> {

    @Mixin
    private FileOptions files = new FileOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Services services;

    InspectCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Voice voice = Voice.of(spec.commandLine());
        ExitCode worst = ExitCode.DONE;
        for (String file : files.names()) {
            Optional<Problem> failure = inspect(file, voice);
            failure.ifPresent(voice::complain);
            worst = failure.isPresent() ? ExitCode.FAILED : worst;
        }
        voice.out().flush();
        return worst.number();
    }

    private Optional<Problem> inspect(String file, Voice voice) {
        Optional<Path> path = FileNames.path(file);
        if (path.isEmpty()) {
            return failed(file, FileNames.impossible(file), voice);
        }
        Reading reading = services.decks().read(path.get(), files.format());
        return switch (reading) {
            case Reading.Failed(var why) -> failed(file, why.problem(), voice);
            case Reading.Read read -> read(file, read, voice);
        };
    }

    private Optional<Problem> failed(String file, Problem problem, Voice voice) {
        if (files.json()) {
            JsonReport.failed(voice.out(), file, problem);
        }
        return Optional.of(problem);
    }

    private Optional<Problem> read(String file, Reading.Read read, Voice voice) {
        if (files.json()) {
            JsonReport.read(voice.out(), file, read);
        } else {
            TextReport.of(file, read).forEach(voice.out()::println);
            voice.out().println();
        }
        return Optional.empty();
    }
}
