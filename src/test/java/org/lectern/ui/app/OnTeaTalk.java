package org.lectern.ui.app;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// A test with {@link TeaTalk} open on two screens.
@ExtendWith(ApplicationExtension.class)
abstract class OnTeaTalk {

    @TempDir
    Path folder = Path.of("");

    TestLectern lectern;

    @BeforeEach
    void openTheTalk(FxRobot robot) throws TimeoutException {
        robot.interact(() -> lectern = TeaTalk.start(folder));
        TeaTalk.awaitBothWindows(lectern);
    }

    @AfterEach
    void closeWindows() {
        TeaTalk.end(lectern);
    }
}
