package org.lectern.ui.presenter;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Where a slide stands: its paper, and an edge around it.
///
/// Each is a region of one colour. JavaFX stretches a picture of a background that has several, which takes its
/// software renderer longer than the slide (NGRegion.renderBackgroundRectangle).
final class SlideFrame extends StackPane {

    SlideFrame(Node... content) {
        getStyleClass().add("slide-frame");
        getChildren().addAll(region("slide-edge"), region("slide-paper"));
        getChildren().addAll(content);
    }

    private static Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
