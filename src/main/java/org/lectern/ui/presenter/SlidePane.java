package org.lectern.ui.presenter;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.lectern.deck.Slide;
import org.lectern.ui.Preview;
import org.lectern.ui.Text;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.PageStore;
import org.lectern.ui.slide.SlidePages;
import org.lectern.ui.slide.SlideView;
import org.lectern.ui.slide.Still;

/// What the next key shows, under a caption that says whether it is more of this slide or another.
final class SlidePane extends Region {

    private final PageStore pages;
    private final Label caption = new Label(Text.get("presenter.next"));
    private final SlideView view = new SlideView();
    private final Label instead = new Label();
    private final SlideFrame frame = new SlideFrame(view, instead);

    SlidePane(PageStore pages) {
        this.pages = pages;
        getStyleClass().add("slide-pane");
        caption.getStyleClass().add("slide-caption");
        instead.getStyleClass().add("slide-instead");
        getChildren().addAll(caption, frame);
    }

    void show(Coming coming, DeckLook look) {
        switch (coming) {
            case Coming.Another(Slide slide) ->
                show(slide, Preview.of(pages.pages(slide, look)), Text.get("presenter.next.slide"));
            case Coming.Step(Slide slide, int step) -> {
                SlidePages all = pages.pages(slide, look);
                Still still = Still.of(all, step);
                boolean turns = still.page() != all.pageAt(step - 1);
                show(
                        slide,
                        still,
                        turns
                                ? Text.get("presenter.next.page", still.page() + 1, all.count())
                                : Text.get("presenter.next.step"));
            }
        }
    }

    private void show(Slide slide, Still still, String words) {
        caption.setText(words);
        instead.setVisible(false);
        view.setVisible(true);
        view.say(slide);
        view.show(still);
    }

    /// Words where nothing comes.
    void showInstead(String words) {
        caption.setText(Text.get("presenter.next"));
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
