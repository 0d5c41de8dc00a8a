package org.lectern.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.lectern.awake.Desktop;
import org.lectern.export.Pictures;
import org.lectern.settings.PlatformFolders;
import org.lectern.settings.SettingsStore;
import org.lectern.source.FileSource;
import org.lectern.ui.app.Launch;
import org.lectern.ui.app.TalkPictures;
import org.lectern.ui.app.Wiring;
import org.lectern.ui.check.Checks;
import org.lectern.ui.slide.OffScreen;
import org.lectern.ui.stage.Machine;
import org.lectern.ui.stage.ScreenCheck;
import org.lectern.ui.stage.StageLine;

/// Where Lectern starts: hands the arguments to the commands and leaves with their exit code.
public final class Main {

    private Main() {}

    /// Runs Lectern.
    ///
    /// @param arguments what the user typed after `lectern`
    public static void main(String[] arguments) {
        System.exit(new Commands(services(), Voice.ofProcess()).run(arguments));
    }

    static Services services() {
        return new Services(
                Wiring.decks(),
                Wiring.talks(PlatformFolders.ofUser()),
                Main::pictures,
                Main::checks,
                Main::stage,
                Main::open,
                Displays.available(System.getProperty("os.name"), System.getenv()),
                SecondRun::withoutDisplay);
    }

    private static Pictures pictures() {
        return new TalkPictures();
    }

    private static Checks checks() {
        return new Checks(OffScreen.start(), new FileSource());
    }

    private static List<StageLine> stage() {
        List<StageLine> lines = new ArrayList<>(List.of(ScreenCheck.unknown()));
        PlatformFolders folders = PlatformFolders.ofUser();
        boolean quiet = new SettingsStore(folders.config()).look().quiet();
        lines.addAll(new Machine(folders.state(), Desktop.ofMachine(folders.state()), quiet)
                .look(ZonedDateTime.now(ZoneId.systemDefault())));
        return lines;
    }

    private static void open(List<Path> files) {
        Pulses.often();
        Launch.open(files, Wiring.talks(PlatformFolders.ofUser()));
    }
}
