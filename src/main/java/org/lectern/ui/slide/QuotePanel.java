package org.lectern.ui.slide;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Someone's words among other text, behind a bar.
final class QuotePanel extends StackPane {

    private static final double BAR = 8;

    private final Region bar = new Region();

    /// @param inset from the bar's outer edge to the words, in logical pixels
    QuotePanel(Region words, double inset) {
        super(words);
        getStyleClass().add("quote");
        setPadding(new Insets(0, 0, 0, inset));
        bar.getStyleClass().add("quote-bar");
        bar.setManaged(false);
        getChildren().add(bar);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        bar.resizeRelocate(0, 0, BAR, getHeight());
    }
}
