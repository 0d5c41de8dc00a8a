package org.lectern.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.stage.Window;
import org.lectern.ui.start.Samples;

/// A run that does what users do: it inspects the samples, opens the windows on one, presses keys and draws pictures.
///
/// The build of the image runs it once, so that the ahead-of-time cache knows these ways. Nobody else has a use for it.
public final class Training {

    private final Services services = Main.services();
    private final Commands commands = new Commands(services, Voice.ofProcess());
    private final List<Path> samples = Samples.installed();
    private final Path pictures;

    private Training(Path pictures) {
        this.pictures = pictures;
    }

    /// Trains, and fails if any of what it does fails.
    ///
    /// @param arguments a folder for the pictures
    public static void main(String[] arguments) {
        new Training(Path.of(arguments[0])).run();
        System.exit(ExitCode.DONE.number());
    }

    private void run() {
        command("--help");
        command(onSamples("inspect"));
        command(onSamples("inspect", "--json"));
        DisplayClasses.load();
        Window.getWindows().addListener((ListChangeListener<Window>) this::windowsChanged);
        services.windows().open(List.of(samples.getFirst()));
    }

    // The first window is the presenter's. It is closed when all is done, and with it the run.
    private void windowsChanged(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            if (change.wasAdded() && change.getList().size() == 1) {
                Window window = change.getAddedSubList().getFirst();
                new PractisedHands(window, this::drawAndLeave).play();
            }
        }
    }

    private void drawAndLeave() {
        command(
                "export",
                "--to=png",
                "--view=presenter",
                "--output=" + pictures,
                samples.getFirst().toString());
        List.copyOf(Window.getWindows()).forEach(Window::hide);
    }

    private String[] onSamples(String... command) {
        return Stream.concat(Stream.of(command), samples.stream().map(Path::toString))
                .toArray(String[]::new);
    }

    private void command(String... arguments) {
        int code = commands.run(arguments);
        if (code != ExitCode.DONE.number()) {
            // The toolkit's thread would only print what is thrown there, and the run would never end.
            System.exit(code);
        }
    }
}
