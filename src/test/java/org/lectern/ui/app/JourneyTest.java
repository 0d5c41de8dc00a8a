package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.lectern.format.Format;
import org.lectern.show.Screening;
import org.lectern.ui.overview.Overview;
import org.testfx.api.FxRobot;

/// What people do with Lectern, from the file to the stage.
class JourneyTest extends OnBreadTalk {

    @Test
    void keysFlipWhateverHasTheFocus(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        assertThat(lectern.slide()).isEqualTo(2);
        robot.clickOn(".notes");
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(lectern.slide()).isEqualTo(3);
        robot.push(KeyCode.HOME);
        robot.clickOn(".current-slide");
        assertThat(lectern.slide()).isEqualTo(2);
    }

    @Test
    void aButtonThatHasTheFocusDoesNotSwallowTheClicker(FxRobot robot) {
        robot.interact(() -> robot.lookup(".icon-button").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(lectern.slide()).isEqualTo(2);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(lectern.slide()).isEqualTo(3);
    }

    @Test
    void theWheelOverTheSlideFlipsAndOverTheNotesItDoesNot(FxRobot robot) {
        robot.moveTo(".current-slide");
        robot.scroll(VerticalDirection.DOWN);
        assertThat(lectern.slide()).isEqualTo(2);
        robot.moveTo(".notes");
        robot.scroll(VerticalDirection.DOWN);
        assertThat(lectern.slide()).isEqualTo(2);
    }

    @Test
    void aClickerThatSendsEscapeAndF5ByTurnsLosesNoPlace(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F5);
        assertThat(lectern.slide()).isEqualTo(2);
        assertThat(robot.lookup(".question").tryQuery()).isEmpty();
    }

    @Test
    void theStartKeyShowsTheFirstSlideOnlyBeforeTheTalkHasBegun(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.F5);
        assertThat(lectern.slide()).isEqualTo(1);
        robot.push(KeyCode.A);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.F5);
        assertThat(lectern.slide()).isEqualTo(2);
        robot.clickOn(".notice-offer");
        assertThat(lectern.slide()).isEqualTo(1);
    }

    @Test
    void changedKeysCountAtOnceAndInBothWindows(FxRobot robot) {
        robot.push(KeyCode.K);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.Y);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.Y);
        assertThat(lectern.slide()).isEqualTo(2);
        robot.push(KeyCode.A);
        robot.interact(() -> lectern.audience().getWindow().requestFocus());
        robot.push(KeyCode.Y);
        assertThat(lectern.slide()).isEqualTo(3);
    }

    @Test
    void aNumberAndEnterGoThere(FxRobot robot) {
        robot.push(KeyCode.DIGIT3);
        robot.push(KeyCode.ENTER);
        assertThat(lectern.slide()).isEqualTo(3);
        robot.push(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        assertThat(lectern.slide()).isEqualTo(1);
    }

    @Test
    void theOverviewGoesAnywhere(FxRobot robot) {
        robot.push(KeyCode.O);
        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        assertThat(lectern.slide()).isEqualTo(lectern.talk().talk().size());
        assertThat(robot.lookup(node -> node instanceof Overview).tryQuery()).isEmpty();
    }

    @Test
    void theTimerGoesByTheClockAndAResetCanBeUndone(FxRobot robot) {
        robot.push(KeyCode.T);
        lectern.later(Duration.ofSeconds(754));
        robot.interact(() -> lectern.talk().tick());
        assertThat(SceneGraph.words(lectern.talk().presenter())).contains("12:34");
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(lectern.talk().state().timer().isFresh()).isTrue();
        robot.clickOn(".notice-offer");
        assertThat(lectern.elapsed()).isEqualTo(Duration.ofSeconds(754));
    }

    @Test
    void escapeLeavesBlackFirstAndNeverQuits(FxRobot robot) {
        robot.push(KeyCode.B);
        assertThat(lectern.talk().state().screening()).isInstanceOf(Screening.Black.class);
        robot.push(KeyCode.ESCAPE);
        assertThat(lectern.talk().state().screening()).isEqualTo(Screening.LIVE);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        assertThat(lectern.lectern().talk()).isPresent();
    }

    @Test
    void aFileThatCannotBeReadLeavesTheTalkOpen(FxRobot robot) throws TimeoutException {
        robot.interact(() -> lectern.lectern().opener().open(List.of(folder.resolve("nowhere.md"))));
        TestLectern.until(() -> robot.lookup(".notice").tryQuery().isPresent());
        assertThat(lectern.talk().talk().name()).isEqualTo("Bread at home");
        assertThat(SceneGraph.words(robot.lookup(".notice").query())).contains("nowhere.md");
    }

    @Test
    void readAsAnotherFormatPlaceAndTimerStay(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.T);
        robot.push(KeyCode.END);
        robot.push(KeyCode.F);
        robot.push(KeyCode.LEFT);
        lectern.later(Duration.ofSeconds(754));
        assertThat(lectern.title()).isEqualTo("Water");
        robot.interact(() -> lectern.lectern().readAs(Format.PANDOC));
        TestLectern.until(() -> lectern.talk().reading().format() == Format.PANDOC);
        assertThat(lectern.title()).isEqualTo("Water");
        assertThat(lectern.talk().state().screening()).isInstanceOf(Screening.Frozen.class);
        assertThat(lectern.elapsed()).isEqualTo(Duration.ofSeconds(754));
    }

    @Test
    void wordsAreFoundInNotes(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(
                () -> robot.lookup(".text-field").queryAs(TextField.class).setText("whisper water"));
        robot.push(KeyCode.ENTER);
        assertThat(lectern.title()).isEqualTo("Water");
    }
}
