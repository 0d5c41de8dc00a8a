package org.lectern.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lectern.settings.KeySettings;
import org.lectern.ui.keys.Action;
import org.lectern.ui.keys.KeyBook;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.keys.Keyboard;
import org.lectern.ui.keys.Preset;
import org.lectern.ui.panel.PanelHost;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What people do to change their keys.
@ExtendWith(ApplicationExtension.class)
class KeyPanelsTest {

    private final List<KeySettings> kept = new ArrayList<>();
    private final List<Action> done = new ArrayList<>();
    private final KeyBook keys = new KeyBook(kept::add);
    private final List<PanelHost> hosts = new ArrayList<>();

    @Start
    void start(Stage stage) {
        PanelHost host = new PanelHost();
        hosts.add(host);
        Scene scene = new Scene(host, 1024, 640);
        new Keyboard(keys::keymap, () -> Optional.of(host), done::add, slide -> {}).attach(scene);
        stage.setScene(scene);
        stage.show();
    }

    private PanelHost host() {
        return hosts.getFirst();
    }

    private void change(FxRobot robot, Action action) {
        robot.interact(() -> host().open(new KeysPanel(keys, () -> {}, host()::close)));
        robot.interact(() -> robot.lookup(".keys-list")
                .<ListView<Action>>query()
                .getSelectionModel()
                .select(action));
        robot.push(KeyCode.ENTER);
    }

    private Optional<Action> does(String key) {
        return keys.keymap().action(KeyStroke.of(key));
    }

    private static void fire(FxRobot robot, String style, String text) {
        Button button = robot.lookup(style)
                .lookup((Button each) -> each.getText().contains(text))
                .query();
        robot.interact(button::fire);
    }

    @Test
    void aFreeKeyIsTakenAtOnceAndRemembered(FxRobot robot) {
        change(robot, Action.BLACK);
        robot.push(KeyCode.Y);
        assertThat(does("Y")).contains(Action.BLACK);
        assertThat(kept).hasSize(1);
        assertThat(done).isEmpty();
    }

    @Test
    void aKeyWithAMeaningIsTakenOnlyWhenSomeoneSaysSo(FxRobot robot) {
        change(robot, Action.BLACK);
        robot.push(KeyCode.F);
        assertThat(robot.lookup(".keys-ask").queryAs(Labeled.class).getText()).contains("F", Action.FREEZE.title());
        assertThat(does("F")).contains(Action.FREEZE);
        fire(robot, ".button", Action.BLACK.title());
        assertThat(does("F")).contains(Action.BLACK);
    }

    @Test
    void escapeTwiceLeavesAKeyAsItIs(FxRobot robot) {
        change(robot, Action.BLACK);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        assertThat(does("Esc")).contains(Action.ESCAPE);
        assertThat(host().panel()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(host().panel()).isEmpty();
    }

    @Test
    void aButtonOfTheMouseCanBeGivenToAnAction(FxRobot robot) {
        change(robot, Action.PREVIOUS);
        robot.clickOn(".card-title", MouseButton.SECONDARY);
        assertThat(does("Right Click")).contains(Action.PREVIOUS);
    }

    @Test
    void aKeyIsTakenAwayAndTheUsualOnesComeBack(FxRobot robot) {
        change(robot, Action.FREEZE);
        robot.push(KeyCode.F);
        fire(robot, ".key-remove", "F");
        assertThat(does("F")).isEmpty();
        fire(robot, ".keys-buttons .button", "Usual keys");
        assertThat(does("F")).contains(Action.FREEZE);
    }

    @Test
    void theKeysOfAnotherToolAreChosenInThePanel(FxRobot robot) {
        change(robot, Action.NEXT);
        robot.interact(
                () -> robot.lookup(".combo-box").<ComboBox<Preset>>query().setValue(Preset.KEYNOTE));
        assertThat(does("R")).contains(Action.TIMER_RESET);
        assertThat(kept.getLast().preset()).contains("keynote");
    }

    @Test
    void aClickerIsLearntByPressingIt(FxRobot robot) {
        robot.interact(() -> host().open(new ClickerPanel(keys, () -> {}, host()::close)));
        robot.push(KeyCode.PAGE_DOWN);
        robot.push(KeyCode.F9);
        assertThat(done).isEmpty();
        assertThat(robot.lookup(".clicker-sends").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .containsExactly("Key F9, code 0x78", "Key Page Down, code 0x22");
        robot.interact(() ->
                robot.lookup(".combo-box").<ComboBox<Optional<Action>>>query().setValue(Optional.of(Action.BLACK)));
        assertThat(does("F9")).contains(Action.BLACK);
    }

    @Test
    void aClickerThatSendsEscapeDoesNotCloseThePanelAndTwiceDoes(FxRobot robot) {
        robot.interact(() -> host().open(new ClickerPanel(keys, () -> {}, host()::close)));
        robot.push(KeyCode.F5);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F5);
        robot.push(KeyCode.ESCAPE);
        assertThat(host().panel()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(host().panel()).isEmpty();
    }

    @Test
    void theHelpShowsTheKeysAsTheyAre(FxRobot robot) {
        robot.interact(() -> {
            keys.change(choice -> choice.with(Preset.PDFPC).with(KeyStroke.of("Y"), Action.BLACK));
            host().open(new HelpPanel(keys, done::add, host()::close));
        });
        assertThat(robot.lookup(".key-cap").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("Y", "Right click");
        assertThat(robot.lookup(".card-text").queryAs(Labeled.class).getText())
                .isEqualTo("Keys as in pdfpc, one action changed by you");
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(robot.lookup(".help-scroller").<ScrollPane>query().getVvalue())
                .isPositive();
        fire(robot, ".button", "Learn");
        assertThat(done).containsExactly(Action.CLICKER);
    }
}
