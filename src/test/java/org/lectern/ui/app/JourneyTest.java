package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.awake.Desktop;
import org.lectern.format.Format;
import org.lectern.settings.PlatformFolders;
import org.lectern.show.Clocks;
import org.lectern.show.Screening;
import org.lectern.show.Spot;
import org.lectern.ui.overview.Overview;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What people do with Lectern, from the file to the stage.
@ExtendWith(ApplicationExtension.class)
class JourneyTest {

    private static final String SECRET = "whisper";

    @TempDir
    static Path folder;

    private Instant now = Instant.parse("2026-03-15T13:40:00Z");
    private Lectern lectern;

    @Start
    void start(Stage ignored) throws IOException {
        Path file = folder.resolve("bread.md");
        Files.writeString(file, """
                ---
                title: Bread at home
                duration: 20m
                ---

                ## Flour

                Any flour will do.

                <!-- A whisper about flour. -->

                ## Water

                See [the recipe](https://bread.example/recipe).

                <!-- A whisper about water. -->

                ## Time

                A night is enough.
                """);
        lectern = new Lectern(
                Wiring.talks(),
                new PlatformFolders(folder.resolve("settings"), folder.resolve("state")),
                new Clocks(() -> now, () -> now),
                Desktop.NONE,
                () -> {});
        lectern.start(List.of(file));
    }

    @BeforeEach
    void talkIsOpen() throws TimeoutException {
        until(() -> lectern.talk().isPresent());
    }

    @AfterEach
    void closeWindows(FxRobot robot) {
        robot.interact(() -> lectern.end());
    }

    private static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private OpenTalk talk() {
        return lectern.talk().orElseThrow();
    }

    private int slide() {
        return talk().state().position().slide();
    }

    @Test
    void keysFlipWhateverHasTheFocus(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        assertThat(slide()).isEqualTo(2);
        robot.clickOn(".notes");
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(slide()).isEqualTo(3);
        robot.push(KeyCode.HOME);
        robot.clickOn(".current-slide");
        assertThat(slide()).isEqualTo(2);
    }

    @Test
    void aButtonThatHasTheFocusDoesNotSwallowTheClicker(FxRobot robot) {
        robot.interact(() -> robot.lookup(".icon-button").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(slide()).isEqualTo(2);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(slide()).isEqualTo(3);
    }

    @Test
    void theWheelOverTheSlideFlipsAndOverTheNotesItDoesNot(FxRobot robot) {
        robot.moveTo(".current-slide");
        robot.scroll(VerticalDirection.DOWN);
        assertThat(slide()).isEqualTo(2);
        robot.moveTo(".notes");
        robot.scroll(VerticalDirection.DOWN);
        assertThat(slide()).isEqualTo(2);
    }

    @Test
    void aClickerThatSendsEscapeAndF5ByTurnsLosesNoPlace(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F5);
        assertThat(slide()).isEqualTo(2);
        assertThat(robot.lookup(".question").tryQuery()).isEmpty();
    }

    @Test
    void theStartKeyShowsTheFirstSlideOnlyBeforeTheTalkHasBegun(FxRobot robot) {
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.F5);
        assertThat(slide()).isEqualTo(1);
        robot.push(KeyCode.A);
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.F5);
        assertThat(slide()).isEqualTo(2);
        robot.clickOn(".notice-offer");
        assertThat(slide()).isEqualTo(1);
    }

    @Test
    void changedKeysCountAtOnceAndInBothWindows(FxRobot robot) {
        robot.push(KeyCode.K);
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.Y);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.Y);
        assertThat(slide()).isEqualTo(2);
        robot.push(KeyCode.A);
        robot.interact(() -> talk().audienceScene().getWindow().requestFocus());
        robot.push(KeyCode.Y);
        assertThat(slide()).isEqualTo(3);
    }

    @Test
    void aNumberAndEnterGoThere(FxRobot robot) {
        robot.push(KeyCode.DIGIT3);
        robot.push(KeyCode.ENTER);
        assertThat(slide()).isEqualTo(3);
        robot.push(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        assertThat(slide()).isEqualTo(1);
    }

    @Test
    void theOverviewGoesAnywhere(FxRobot robot) {
        robot.push(KeyCode.O);
        robot.push(KeyCode.END);
        robot.push(KeyCode.ENTER);
        assertThat(slide()).isEqualTo(talk().talk().size());
        assertThat(robot.lookup(node -> node instanceof Overview).tryQuery()).isEmpty();
    }

    @Test
    void theTimerGoesByTheClockAndAResetCanBeUndone(FxRobot robot) {
        robot.push(KeyCode.T);
        now = now.plus(Duration.ofSeconds(754));
        robot.interact(() -> talk().tick());
        assertThat(words(talk().presenter())).contains("12:34");
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(talk().state().timer().isFresh()).isTrue();
        robot.clickOn(".notice-offer");
        assertThat(talk().state().timer().elapsed(now)).isEqualTo(Duration.ofSeconds(754));
    }

    @Test
    void escapeLeavesBlackFirstAndNeverQuits(FxRobot robot) {
        robot.push(KeyCode.B);
        assertThat(talk().state().screening()).isInstanceOf(Screening.Black.class);
        robot.push(KeyCode.ESCAPE);
        assertThat(talk().state().screening()).isEqualTo(Screening.LIVE);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.ESCAPE);
        assertThat(lectern.talk()).isPresent();
    }

    @Test
    void theAudienceNeverGetsNotesTimerOrLinks(FxRobot robot) {
        robot.push(KeyCode.A);
        robot.push(KeyCode.RIGHT);
        robot.interact(() -> talk().presenter().scrollNotes(1));
        Parent root = talk().audienceScene().getRoot();
        assertThat(words(root)).doesNotContain(SECRET);
        assertThat(nodes(root).map(node -> node.getClass().getName()))
                .noneMatch(name -> name.startsWith("org.lectern.ui.presenter"));
    }

    @Test
    void anAddressReachesTheAudienceOnlyWhenAskedFor(FxRobot robot) {
        robot.push(KeyCode.A);
        Parent root = talk().audienceScene().getRoot();
        assertThat(words(root)).doesNotContain("bread.example");
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        assertThat(unbroken(root)).contains("bread.example/recipe");
        assertThat(unbroken(talk().presenter())).contains("bread.example/recipe");
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(slide()).isEqualTo(1);
        assertThat(words(root)).doesNotContain("bread.example");
    }

    @Test
    void aBreakCountsDownForTheAudienceAndIsNotTheTimerOfTheTalk(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.M);
        robot.interact(() -> robot.lookup(".card.message .text-field")
                .queryAs(TextField.class)
                .setText("10"));
        robot.push(KeyCode.ENTER);
        now = now.plus(Duration.ofSeconds(61));
        robot.interact(() -> talk().tick());
        assertThat(words(talk().audienceScene().getRoot())).contains("8:59").contains("Back at");
        assertThat(talk().state().timer().isFresh()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(talk().state().screening()).isEqualTo(Screening.LIVE);
    }

    @Test
    void theHandIsSeenInBothWindowsAndWhatItDrewStaysWithTheSlide(FxRobot robot) {
        Parent root = talk().audienceScene().getRoot();
        int idle = (int) nodes(root).count();
        robot.moveTo(".current-slide");
        robot.press(KeyCode.CONTROL);
        assertThat(root.lookupAll(".pointer")).hasSize(1);
        assertThat(talk().presenter().lookupAll(".pointer")).hasSize(1);
        robot.release(KeyCode.CONTROL);
        assertThat(root.lookupAll(".pointer")).isEmpty();
        robot.push(KeyCode.D);
        robot.press(MouseButton.PRIMARY).moveBy(60, 20).release(MouseButton.PRIMARY);
        assertThat(root.lookupAll(".pen")).hasSize(1);
        robot.push(KeyCode.RIGHT);
        assertThat(root.lookupAll(".pen")).isEmpty();
        robot.push(KeyCode.LEFT);
        assertThat(root.lookupAll(".pen")).hasSize(1);
        assertThat(talk().presenter().lookupAll(".current-slide .pen")).hasSize(1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(nodes(root).count()).isEqualTo(idle);
    }

    @Test
    void escapeLeavesThePenThenTheMagnifierThenBlack(FxRobot robot) {
        robot.push(KeyCode.D);
        robot.push(KeyCode.B);
        robot.interact(() -> talk().beam().zoom(2, Spot.MIDDLE));
        robot.push(KeyCode.ESCAPE);
        assertThat(talk().beam().state().pen()).isFalse();
        assertThat(talk().beam().state().lens().isPlain()).isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(talk().beam().state().lens().isPlain()).isTrue();
        assertThat(talk().state().screening()).isInstanceOf(Screening.Black.class);
        robot.push(KeyCode.ESCAPE);
        assertThat(talk().state().screening()).isEqualTo(Screening.LIVE);
        assertThat(lectern.talk()).isPresent();
    }

    @Test
    void withThePenAClickDrawsAndFlipsNothing(FxRobot robot) {
        robot.push(KeyCode.D);
        robot.clickOn(".current-slide");
        assertThat(slide()).isEqualTo(1);
        assertThat(talk().state().ink().on(talk().presenter().page())).hasSize(1);
        robot.push(KeyCode.E);
        assertThat(talk().state().ink().on(talk().presenter().page())).isEmpty();
        robot.clickOn(".notice-offer");
        assertThat(talk().state().ink().on(talk().presenter().page())).hasSize(1);
    }

    @Test
    void aKeyInTheAudienceWindowFlipsBoth(FxRobot robot) {
        robot.push(KeyCode.A);
        robot.clickOn(talk().audienceScene().getRoot());
        assertThat(slide()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeReadLeavesTheTalkOpen(FxRobot robot) throws TimeoutException {
        robot.interact(() -> lectern.opener().open(List.of(folder.resolve("nowhere.md"))));
        until(() -> robot.lookup(".notice").tryQuery().isPresent());
        assertThat(talk().talk().name()).isEqualTo("Bread at home");
        assertThat(words(robot.lookup(".notice").query())).contains("nowhere.md");
    }

    @Test
    void readAsAnotherFormatPlaceAndTimerStay(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.T);
        robot.push(KeyCode.END);
        robot.push(KeyCode.F);
        robot.push(KeyCode.LEFT);
        now = now.plus(Duration.ofSeconds(754));
        assertThat(talk().talk().slide(slide()).titleText()).isEqualTo("Water");
        robot.interact(() -> lectern.readAs(Format.PANDOC));
        until(() -> talk().reading().format() == Format.PANDOC);
        assertThat(talk().talk().slide(slide()).titleText()).isEqualTo("Water");
        assertThat(talk().state().screening()).isInstanceOf(Screening.Frozen.class);
        assertThat(talk().state().timer().elapsed(now)).isEqualTo(Duration.ofSeconds(754));
    }

    @Test
    void wordsAreFoundInNotes(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(
                () -> robot.lookup(".text-field").queryAs(TextField.class).setText("whisper water"));
        robot.push(KeyCode.ENTER);
        assertThat(talk().talk().slide(slide()).titleText()).isEqualTo("Water");
    }

    /// The words without the spaces at which an address may break.
    private static String unbroken(Node root) {
        return words(root).replace(" ", "");
    }

    private static String words(Node root) {
        StringBuilder words = new StringBuilder();
        nodes(root).forEach(node -> {
            if (node instanceof Text text) {
                words.append(text.getText());
            } else if (node instanceof Labeled label) {
                words.append(label.getText()).append('\n');
            }
        });
        return words.toString();
    }

    private static Stream<Node> nodes(Node root) {
        return root instanceof Parent parent
                ? Stream.concat(
                        Stream.of(root),
                        parent.getChildrenUnmodifiable().stream().flatMap(JourneyTest::nodes))
                : Stream.of(root);
    }
}
