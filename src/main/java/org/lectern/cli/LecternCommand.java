package org.lectern.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.export.PictureSize;
import org.lectern.export.Pictures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The command `lectern` itself: opens files in windows.
@Command(
        name = "lectern",
        mixinStandardHelpOptions = true,
        versionProvider = LecternVersion.class,
        description = "Makes a talk out of the text that you already have, and shows it on stage.")
final class LecternCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Talks to open; none opens the start screen.")
    private List<String> files = List.of();

    @Option(
            names = "--pictures-without-display",
            hidden = true,
            paramLabel = "DIR",
            description = "Where there is no display, draw the talk into this folder.")
    private @Nullable Path pictures;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Services services;

    LecternCommand(Services services) {
        this.services = services;
    }

    @Override
    public Integer call() {
        Voice voice = Voice.of(spec.commandLine());
        ExitCode code = services.hasDisplay() ? open(voice) : withoutDisplay(voice);
        return code.number();
    }

    private ExitCode open(Voice voice) {
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            Optional<Path> path = FileNames.path(file);
            if (path.isEmpty()) {
                voice.complain(FileNames.impossible(file));
                return ExitCode.FAILED;
            }
            paths.add(path.get());
        }
        return opened(List.copyOf(paths), voice);
    }

    private ExitCode opened(List<Path> paths, Voice voice) {
        try {
            services.windows().open(paths);
            return ExitCode.DONE;
        } catch (UnsupportedOperationException _) {
            // So says the toolkit when the display that the environment names does not answer.
            if (pictures != null) {
                return services.withoutDisplay().get();
            }
            voice.complain("The display cannot be opened. `lectern export` draws a talk without one.");
            return ExitCode.FAILED;
        }
    }

    private ExitCode withoutDisplay(Voice voice) {
        if (pictures == null || files.isEmpty()) {
            voice.complain("There is no display to open a window on. `lectern export` draws a talk without one.");
            return ExitCode.FAILED;
        }
        voice.out().println("There is no display to open a window on, so the talk is drawn instead.");
        return new Drawing(services, voice)
                .draw(
                        files.getFirst(),
                        pictures,
                        PictureSize.FULL_HD,
                        Pictures.View.PRESENTER,
                        Pictures.View.AUDIENCE,
                        Pictures.View.OVERVIEW);
    }
}
