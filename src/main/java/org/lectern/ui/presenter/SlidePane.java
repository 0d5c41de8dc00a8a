package org.lectern.ui.presenter;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.lectern.deck.Slide;
import org.lectern.ui.Preview;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.SlideView;

/// A slide in the presenter view: under a caption if it has one, with badges in its corner if there are any.
final class SlidePane extends Region {

    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");

    private final Label caption = new Label();
    private final SlideView view = new SlideView();
    private final Label instead = new Label();
    private Optional<Shown> shown = Optional.empty();
    private final StackPane frame = new StackPane(view, instead);

    // Laying out a slide takes time, and most changes of a show are about something else.
    private record Shown(Slide slide, int step, DeckLook look) {}

    SlidePane(String captionText) {
        getStyleClass().add("slide-pane");
        caption.setText(captionText);
        caption.getStyleClass().add("slide-caption");
        caption.setVisible(!captionText.isEmpty());
        instead.getStyleClass().add("slide-instead");
        frame.getStyleClass().add("slide-frame");
        getChildren().addAll(caption, frame);
    }

    void show(Slide slide, int step, DeckLook look) {
        showOnce(new Shown(slide, step, look), () -> view.show(slide, step, look));
    }

    /// The slide with everything that will be on it when it comes up.
    void preview(Slide slide, DeckLook look) {
        showOnce(new Shown(slide, slide.steps(), look), () -> Preview.show(view, slide, look));
    }

    private void showOnce(Shown now, Runnable showing) {
        instead.setVisible(false);
        view.setVisible(true);
        if (!Optional.of(now).equals(shown)) {
            shown = Optional.of(now);
            showing.run();
        }
    }

    /// Words where there is no slide.
    void showInstead(String words) {
        instead.setText(words);
        instead.setVisible(true);
        view.setVisible(false);
    }

    /// Says by its frame that the audience sees something else.
    void mark(List<Badge> badges) {
        pseudoClassStateChanged(HIDDEN, badges.contains(Badge.BLACK) || badges.contains(Badge.WHITE));
        pseudoClassStateChanged(FROZEN, badges.contains(Badge.FROZEN));
    }

    @Override
    protected void layoutChildren() {
        double above = caption.isVisible() ? caption.prefHeight(-1) : 0;
        caption.resizeRelocate(0, 0, getWidth(), above);
        frame.resizeRelocate(0, above, getWidth(), getHeight() - above);
    }
}
