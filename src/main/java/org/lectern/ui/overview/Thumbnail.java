package org.lectern.ui.overview;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.lectern.deck.Slide;
import org.lectern.ui.Preview;
import org.lectern.ui.slide.Lettering;
import org.lectern.ui.slide.SlidePages;
import org.lectern.ui.slide.SlideView;

/// One slide of the overview, with its number.
final class Thumbnail extends Region {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// Height of a caption by the size of its type: the same for every script, so that the slides of a row are level.
    private static final double CAPTION = 1.5;

    /// Space between number and title, by the size of their type.
    private static final double GAP = 0.6;

    private final SlideView view = new SlideView();
    private final StackPane frame = new StackPane(view);
    private final Label number = new Label();
    private final Label caption = Lettering.of(new Label());

    /// @param place of the slide, from 1
    Thumbnail(int place, Slide slide, SlidePages pages) {
        getStyleClass().add("thumbnail");
        frame.getStyleClass().add("thumbnail-frame");
        caption.getStyleClass().add("thumbnail-caption");
        view.show(Preview.of(pages));
        // the number stands in front of a title from right to left too, and in the face of all numbers
        number.getStyleClass().add("thumbnail-caption");
        number.setText(String.valueOf(place));
        caption.setText(slide.titleText().replaceAll("\\s+", " "));
        getChildren().addAll(frame, number, caption);
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
        double width = Math.ceil(number.prefWidth(-1));
        double left = width + GAP * caption.getFont().getSize();
        number.resizeRelocate(0, getHeight() - below, width, below);
        caption.resizeRelocate(left, getHeight() - (below + tall) / 2, Math.max(0, getWidth() - left), tall);
    }
}
