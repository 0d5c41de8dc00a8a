package org.lectern.ui.presenter;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.lectern.deck.Slide;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.SlideView;

/// A slide in the presenter view: under a caption if it has one, with badges in its corner if there are any.
final class SlidePane extends Region {

    private final Label caption = new Label();
    private final SlideView view = new SlideView();
    private final Label instead = new Label();
    private final HBox badges = new HBox();
    private final StackPane frame = new StackPane(view, instead, badges);

    SlidePane(String captionText) {
        getStyleClass().add("slide-pane");
        caption.setText(captionText);
        caption.getStyleClass().add("slide-caption");
        caption.setVisible(!captionText.isEmpty());
        instead.getStyleClass().add("slide-instead");
        badges.getStyleClass().add("badges");
        badges.setPickOnBounds(false);
        badges.setAlignment(Pos.TOP_LEFT);
        frame.getStyleClass().add("slide-frame");
        getChildren().addAll(caption, frame);
    }

    void show(Slide slide, int step, DeckLook look) {
        instead.setVisible(false);
        view.setVisible(true);
        view.show(slide, step, look);
    }

    /// Words where there is no slide.
    void showInstead(String words) {
        instead.setText(words);
        instead.setVisible(true);
        view.setVisible(false);
    }

    void badges(List<Badge> shown) {
        badges.getChildren().setAll(shown.stream().map(SlidePane::badge).toList());
    }

    private static Node badge(Badge badge) {
        Label label = new Label(badge.words());
        label.getStyleClass().addAll("badge", "badge-" + badge.name().toLowerCase(java.util.Locale.ROOT));
        return label;
    }

    @Override
    protected void layoutChildren() {
        double above = caption.isVisible() ? caption.prefHeight(-1) : 0;
        caption.resizeRelocate(0, 0, getWidth(), above);
        frame.resizeRelocate(0, above, getWidth(), getHeight() - above);
    }
}
