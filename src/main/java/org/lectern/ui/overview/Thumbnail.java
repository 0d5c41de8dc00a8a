package org.lectern.ui.overview;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.lectern.deck.Slide;
import org.lectern.ui.Preview;
import org.lectern.ui.Text;
import org.lectern.ui.slide.Lettering;
import org.lectern.ui.slide.SlidePages;
import org.lectern.ui.slide.SlideView;

/// One slide of the overview, with its number.
final class Thumbnail extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// Height of a caption by the size of its type: the same for every script, so that the slides of a row are level.
    private static final double CAPTION = 1.5;

    private final SlideView view = new SlideView();
    private final StackPane frame = new StackPane(view);
    private final Label caption = Lettering.of(new Label());

    Thumbnail(int number, Slide slide, SlidePages pages) {
        getStyleClass().add("thumbnail");
        frame.getStyleClass().add("thumbnail-frame");
        caption.getStyleClass().add("thumbnail-caption");
        view.show(Preview.of(pages));
        String title = slide.titleText().replaceAll("\\s+", " ");
        caption.setText(title.isEmpty() ? String.valueOf(number) : Text.get("overview.caption", number, title));
        getChildren().addAll(frame, caption);
    }

    void mark(boolean current, boolean chosen) {
        pseudoClassStateChanged(CURRENT, current);
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    @Override
    protected void layoutChildren() {
        double below = Math.ceil(caption.getFont().getSize() * CAPTION);
        frame.resizeRelocate(0, 0, getWidth(), getHeight() - below);
        // A face with tall letters reaches beyond the band of the caption, and is not cut there.
        double tall = Math.max(below, caption.prefHeight(-1));
        caption.resizeRelocate(0, getHeight() - (below + tall) / 2, getWidth(), tall);
    }
}
