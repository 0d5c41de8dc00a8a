package org.lectern.ui.slide;

import javafx.geometry.Insets;
import javafx.scene.layout.StackPane;

/// A quiet box that stands for what is not drawn: a picture that is not there, a label, an embedded thing.
final class Frame extends StackPane {

    /// @param inset between the edge and the text, in logical pixels
    Frame(Line text, double inset) {
        getStyleClass().add("frame");
        setPadding(new Insets(inset * 0.7, inset, inset * 0.7, inset));
        getChildren().add(text);
    }
}
