package org.lectern.ui.presenter;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.lectern.deck.Slide;
import org.lectern.ui.Preview;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.SlideView;

/// A slide that is to come, under a caption.
final class SlidePane extends Region {

    private final Label caption = new Label();
    private final SlideView view = new SlideView();
    private final Label instead = new Label();
    private Optional<Shown> shown = Optional.empty();
    private final StackPane frame = new StackPane(view, instead);

    // Laying out a slide takes time, and most changes of a show are about something else.
    private record Shown(Slide slide, DeckLook look) {}

    SlidePane(String captionText) {
        getStyleClass().add("slide-pane");
        caption.setText(captionText);
        caption.getStyleClass().add("slide-caption");
        instead.getStyleClass().add("slide-instead");
        frame.getStyleClass().add("slide-frame");
        getChildren().addAll(caption, frame);
    }

    /// The slide with everything that will be on it when it comes up.
    void preview(Slide slide, DeckLook look) {
        Shown now = new Shown(slide, look);
        instead.setVisible(false);
        view.setVisible(true);
        if (!Optional.of(now).equals(shown)) {
            shown = Optional.of(now);
            view.say(slide);
            Preview.show(view, slide, look);
        }
    }

    /// Words where there is no slide.
    void showInstead(String words) {
        instead.setText(words);
        instead.setVisible(true);
        view.setVisible(false);
    }

    @Override
    protected void layoutChildren() {
        double above = caption.prefHeight(-1);
        caption.resizeRelocate(0, 0, getWidth(), above);
        frame.resizeRelocate(0, above, getWidth(), getHeight() - above);
    }
}
