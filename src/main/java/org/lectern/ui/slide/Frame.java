package org.lectern.ui.slide;

import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextAlignment;

/// A quiet box that stands for what is not drawn: a picture that is not there, a label, an embedded thing.
final class Frame extends StackPane {

    private final Line text;

    /// @param inset between the edge and the text, in logical pixels
    Frame(Line text, double inset) {
        this.text = text;
        getStyleClass().add("frame");
        setPadding(new Insets(inset * 0.7, inset, inset * 0.7, inset));
        getChildren().add(text);
    }

    /// Sets its text in the middle.
    void centre() {
        text.align(TextAlignment.CENTER);
        text.setMaxHeight(USE_PREF_SIZE);
    }
}
