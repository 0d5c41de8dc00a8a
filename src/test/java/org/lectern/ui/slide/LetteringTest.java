package org.lectern.ui.slide;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private final OffScreen screen = TestScreen.SCREEN;

    @Test
    void wordsOfAnotherScriptGetAFaceThatHasThem() {
        String style = screen.onToolkitThread(
                () -> Lettering.of(new Label("3   今日のお話")).getStyle());
        assertThat(style).contains("-fx-font-family");
    }

    @Test
    void aLabelGoesBackToItsOwnFace() {
        String style = screen.onToolkitThread(() -> {
            Label label = Lettering.of(new Label("今日"));
            label.setText("Bread");
            return label.getStyle();
        });
        assertThat(style).isEmpty();
    }
}
