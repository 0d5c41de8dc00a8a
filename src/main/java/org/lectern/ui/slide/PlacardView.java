package org.lectern.ui.slide;

import java.time.Instant;
import java.util.Optional;
import javafx.scene.layout.Region;

/// Shows a card at any size, as {@link SlideView} shows a slide, and the time that is left on it.
public final class PlacardView extends Region {

    private final SlideView paper = new SlideView();
    private final Optional<LeftPanel> left;

    /// A card as it is at an instant.
    public PlacardView(Placard placard, DeckLook look, Instant now) {
        getChildren().add(paper);
        left = left(placard).map(LeftPanel::new);
        paper.put(new PlacardSheet(look).compose(placard, left), look);
        tick(now);
    }

    private static Optional<Placard.Left> left(Placard placard) {
        return switch (placard) {
            case Placard.Message message -> message.left();
            case Placard.NextUp nextUp -> nextUp.left();
            case Placard.Code _ -> Optional.empty();
        };
    }

    /// Shows the time that is left at an instant.
    public void tick(Instant now) {
        left.ifPresent(panel -> panel.tick(now));
    }

    @Override
    protected void layoutChildren() {
        paper.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
