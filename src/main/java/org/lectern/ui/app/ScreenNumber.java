package org.lectern.ui.app;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.lectern.ui.Looks;

/// The number of a screen, to stand on it for a moment so that one knows which is which.
final class ScreenNumber {

    private ScreenNumber() {}

    /// @param side width and height, in pixels
    /// @param dress lets it look as the other windows do
    static Scene of(int number, double side, Consumer<Parent> dress) {
        Label label = new Label(String.valueOf(number));
        label.getStyleClass().add("screen-number");
        Parent root = Looks.on(new StackPane(label));
        dress.accept(root);
        return new Scene(root, side, side, Color.TRANSPARENT);
    }
}
