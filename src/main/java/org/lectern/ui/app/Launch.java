package org.lectern.ui.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.lectern.awake.Desktop;
import org.lectern.settings.PlatformFolders;
import org.lectern.show.Clocks;
import org.lectern.talk.TalkReader;

/// The way into the windows.
public final class Launch {

    private Launch() {}

    /// Opens the start screen, or the talk of the first file while the others are offered, and comes back when the main
    /// window is closed.
    ///
    /// @param talks reads the files
    public static void open(List<Path> files, TalkReader talks) {
        CountDownLatch gone = new CountDownLatch(1);
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            PlatformFolders folders = PlatformFolders.ofUser();
            new Lectern(
                            talks,
                            new Surroundings(
                                    folders,
                                    Clocks.ofMachine(),
                                    Desktop.ofMachine(folders.state()),
                                    DesktopLook.live()),
                            gone::countDown)
                    .start(files);
        });
        await(gone);
        Platform.exit();
    }

    private static void await(CountDownLatch gone) {
        try {
            gone.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
