package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.lectern.show.Cue;
import org.lectern.talk.TimePlan.Shares;
import org.lectern.ui.PlanWords;
import org.testfx.api.FxRobot;

/// A talk is run through; the next time its pace goes by that.
class RehearsalTest extends OnBreadTalk {

    @Test
    void theNextRunGoesByTheLast(FxRobot robot) throws TimeoutException {
        runThrough();
        startAgain(robot);

        assertThat(shares()).isEqualTo(Shares.REHEARSAL);
        assertThat(lectern.talk().talk().plan().budgets())
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(3), Duration.ofMinutes(6), Duration.ofMinutes(10));
        assertThat(PlanWords.of(lectern.talk().talk()))
                .isEqualTo("20:00 planned. From the front matter. "
                        + "Shared out by the rehearsal of 15 Mar, which took 10:00.");
    }

    @Test
    void aLookThroughTheSlidesIsNoRehearsal(FxRobot robot) throws TimeoutException {
        lectern.press(KeyCode.RIGHT);
        lectern.press(KeyCode.RIGHT);
        startAgain(robot);

        assertThat(shares()).isEqualTo(Shares.WORDS);
    }

    @Test
    void aResetEndsARunAndTheNextGoesByIt(FxRobot robot) {
        runThrough();
        robot.interact(() -> lectern.talk().send(new Cue.ResetTimer()));
        robot.interact(() -> {});

        assertThat(shares()).isEqualTo(Shares.REHEARSAL);
    }

    @Test
    void theRehearsalCanBeForgottenAndHadBack(FxRobot robot) throws TimeoutException {
        runThrough();
        startAgain(robot);
        forget(robot);
        assertThat(shares()).isEqualTo(Shares.WORDS);

        robot.interact(() -> button(robot, "Undo").fire());
        assertThat(shares()).isEqualTo(Shares.REHEARSAL);

        forget(robot);
        startAgain(robot);
        assertThat(shares()).isEqualTo(Shares.WORDS);
    }

    private void forget(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.I);
        robot.interact(() -> button(robot, "Forget the rehearsal").fire());
    }

    private static Button button(FxRobot robot, String words) {
        return robot.lookup(".button")
                .match((Button button) -> words.equals(button.getText()))
                .query();
    }

    private void runThrough() {
        lectern.press(KeyCode.T);
        for (int seconds : List.of(30, 90, 180, 300)) {
            lectern.later(Duration.ofSeconds(seconds));
            lectern.press(KeyCode.RIGHT);
        }
    }

    private void startAgain(FxRobot robot) throws TimeoutException {
        robot.interact(() -> lectern.startAgain(folder.resolve("bread.md")));
        lectern.awaitTalk();
    }

    private Shares shares() {
        return lectern.talk().talk().plan().shares();
    }
}
