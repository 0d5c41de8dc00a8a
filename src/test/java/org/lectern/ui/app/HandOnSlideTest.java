package org.lectern.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.lectern.show.Screening;
import org.lectern.show.Spot;
import org.testfx.api.FxRobot;

/// Pointer, pen and magnifier, in both windows.
class HandOnSlideTest extends OnBreadTalk {

    @Test
    void theHandIsSeenInBothWindowsAndWhatItDrewStaysWithTheSlide(FxRobot robot) {
        Parent root = lectern.audience().getRoot();
        int idle = (int) SceneGraph.nodes(root).count();
        robot.moveTo(".current-slide");
        robot.press(KeyCode.CONTROL);
        assertThat(root.lookupAll(".pointer")).hasSize(1);
        assertThat(lectern.talk().presenter().lookupAll(".pointer")).hasSize(1);
        robot.release(KeyCode.CONTROL);
        assertThat(root.lookupAll(".pointer")).isEmpty();
        robot.push(KeyCode.D);
        robot.press(MouseButton.PRIMARY).moveBy(60, 20).release(MouseButton.PRIMARY);
        assertThat(root.lookupAll(".pen")).hasSize(1);
        robot.push(KeyCode.RIGHT);
        assertThat(root.lookupAll(".pen")).isEmpty();
        robot.push(KeyCode.LEFT);
        assertThat(root.lookupAll(".pen")).hasSize(1);
        assertThat(lectern.talk().presenter().lookupAll(".current-slide .pen")).hasSize(1);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(SceneGraph.nodes(root).count()).isEqualTo(idle);
    }

    @Test
    void escapeLeavesThePenThenTheMagnifierThenBlack(FxRobot robot) {
        robot.push(KeyCode.D);
        robot.push(KeyCode.B);
        robot.interact(() -> lectern.talk().beam().zoom(2, Spot.MIDDLE));
        robot.push(KeyCode.ESCAPE);
        assertThat(lectern.talk().beam().state().pen()).isFalse();
        assertThat(lectern.talk().beam().state().lens().isPlain()).isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(lectern.talk().beam().state().lens().isPlain()).isTrue();
        assertThat(lectern.talk().state().screening()).isInstanceOf(Screening.Black.class);
        robot.push(KeyCode.ESCAPE);
        assertThat(lectern.talk().state().screening()).isEqualTo(Screening.LIVE);
        assertThat(lectern.lectern().talk()).isPresent();
    }

    @Test
    void withThePenAClickDrawsAndFlipsNothing(FxRobot robot) {
        robot.push(KeyCode.D);
        robot.clickOn(".current-slide");
        assertThat(lectern.slide()).isEqualTo(1);
        assertThat(lectern.talk().state().ink().on(lectern.talk().presenter().page()))
                .hasSize(1);
        robot.push(KeyCode.E);
        assertThat(lectern.talk().state().ink().on(lectern.talk().presenter().page()))
                .isEmpty();
        robot.clickOn(".notice-offer");
        assertThat(lectern.talk().state().ink().on(lectern.talk().presenter().page()))
                .hasSize(1);
    }
}
