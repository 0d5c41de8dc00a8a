package org.lectern.ui.app;

import com.sun.glass.ui.wide.WidePlatformFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Rectangle2D;
import org.testfx.api.FxRobot;

/// A talk of three slides whose notes and links are told by their words, open on two screens at 03:47 UTC.
final class TeaTalk {

    static final String FILE = "tea.md";
    static final Rectangle2D FIRST = new Rectangle2D(0, 0, 1200, 700);
    static final Rectangle2D SECOND = new Rectangle2D(1200, 0, 900, 560);

    private static final String TEXT = """
                ---
                title: Tea
                duration: 59m
                ---

                ## Leaves

                Read [what growers say](https://hush.example/growers) first.

                <!-- A whisper about leaves. See https://hush.example/leaves. -->

                ## Water

                Soft water.

                <!-- A whisper about water. See https://hush.example/water. -->

                ## Time

                Three minutes.

                <!-- A whisper about time. -->
                """;

    private TeaTalk() {}

    /// Starts Lectern with it, the first screen the main one.
    static TestLectern start(Path folder) throws IOException {
        WidePlatformFactory.plug(FIRST, SECOND);
        TestLectern lectern = new TestLectern(folder, Instant.parse("2026-03-15T03:47:00Z"));
        lectern.start(FILE, TEXT);
        return lectern;
    }

    static void awaitBothWindows(TestLectern lectern) throws TimeoutException {
        TestLectern.until(() -> lectern.lectern().talk().isPresent() && lectern.isAudienceOpen());
    }

    /// Closes the windows, and takes the screens away.
    static void end(TestLectern lectern) {
        lectern.end();
        new FxRobot().interact(() -> WidePlatformFactory.plug());
    }
}
