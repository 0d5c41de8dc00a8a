package org.lectern.ui.app;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// A test with {@link BreadTalk} open in its windows.
@ExtendWith(ApplicationExtension.class)
abstract class OnBreadTalk {

    @TempDir
    Path folder = Path.of("");

    TestLectern lectern;

    @BeforeEach
    void openTheTalk(FxRobot robot) throws TimeoutException {
        robot.interact(() -> lectern = BreadTalk.start(folder));
        lectern.awaitTalk();
    }

    @AfterEach
    void closeWindows() {
        lectern.end();
    }
}
