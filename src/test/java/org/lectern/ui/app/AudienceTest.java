package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.lectern.show.Screening;
import org.testfx.api.FxRobot;

/// What the audience gets to see, and what never.
class AudienceTest extends OnBreadTalk {

    @Test
    void theAudienceNeverGetsNotesTimerOrLinks(FxRobot robot) {
        robot.push(KeyCode.A);
        robot.push(KeyCode.RIGHT);
        robot.interact(() -> lectern.talk().presenter().scrollNotes(1));
        Parent root = lectern.audience().getRoot();
        assertThat(SceneGraph.words(root)).doesNotContain(BreadTalk.SECRET);
        assertThat(SceneGraph.nodes(root).map(node -> node.getClass().getName()))
                .noneMatch(name -> name.startsWith("org.lectern.ui.presenter"));
    }

    @Test
    void anAddressReachesTheAudienceOnlyWhenAskedFor(FxRobot robot) {
        robot.push(KeyCode.A);
        Parent root = lectern.audience().getRoot();
        assertThat(SceneGraph.words(root)).doesNotContain("bread.example");
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        assertThat(unbroken(root)).contains("bread.example/recipe");
        assertThat(unbroken(lectern.talk().presenter())).contains("bread.example/recipe");
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(lectern.slide()).isEqualTo(1);
        assertThat(SceneGraph.words(root)).doesNotContain("bread.example");
    }

    @Test
    void aBreakCountsDownForTheAudienceAndIsNotTheTimerOfTheTalk(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.M);
        robot.interact(() -> robot.lookup(".card.message .text-field")
                .queryAs(TextField.class)
                .setText("10"));
        robot.push(KeyCode.ENTER);
        lectern.later(Duration.ofSeconds(61));
        robot.interact(() -> lectern.talk().tick());
        assertThat(SceneGraph.words(lectern.audience().getRoot()))
                .contains("8:59")
                .contains("Back at");
        assertThat(lectern.talk().state().timer().isFresh()).isTrue();
        robot.push(KeyCode.ESCAPE);
        assertThat(lectern.talk().state().screening()).isEqualTo(Screening.LIVE);
    }

    @Test
    void aKeyInTheAudienceWindowFlipsBoth(FxRobot robot) {
        robot.push(KeyCode.A);
        robot.clickOn(lectern.audience().getRoot());
        assertThat(lectern.slide()).isEqualTo(2);
    }

    /// What is set in letters, without the spaces and line ends at which an address may break.
    private static String unbroken(Node root) {
        return SceneGraph.nodes(root)
                .filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText().strip())
                .collect(Collectors.joining());
    }
}
