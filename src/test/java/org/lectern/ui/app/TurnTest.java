package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TurnTest {

    private final List<String> shown = new CopyOnWriteArrayList<>();
    private Scene scene = new Scene(new StackPane());

    @Start
    void start(Stage stage) {
        scene = new Scene(new StackPane(), 100, 100);
        scene.addPostLayoutPulseListener(() -> shown.add("first window"));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whatComesInTurnComesWhenTheFirstWindowIsBeingDrawn(FxRobot robot) throws Exception {
        robot.interact(() -> {
            shown.clear();
            Turn turn = new Turn(scene);
            turn.take(() -> shown.add("left out"));
            turn.take(() -> shown.add("second window"));
            assertThat(shown).isEmpty();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> shown.contains("second window"));
        assertThat(shown).startsWith("first window").doesNotContain("left out");
    }
}
