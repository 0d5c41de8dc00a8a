package org.lectern.ui.audience;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.lectern.deck.Slide;
import org.lectern.show.Screening;
import org.lectern.show.ShowState;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.SlideView;

/// What the audience sees: the slide alone, or black, or white. Notes, timer and links are no part of it.
public final class AudienceView extends Region {

    /// The pointer goes after it has rested this long.
    private static final Duration POINTER_RESTS = Duration.seconds(2);

    private static final PseudoClass BLACK = PseudoClass.getPseudoClass("black");
    private static final PseudoClass WHITE = PseudoClass.getPseudoClass("white");

    private final SlideView slide = new SlideView();
    private Optional<Shown> shown = Optional.empty();
    private final PauseTransition rest = new PauseTransition(POINTER_RESTS);

    private record Shown(Slide slide, int step, DeckLook look) {}

    /// @param next what a left click does
    public AudienceView(Runnable next) {
        getStyleClass().add("audience");
        getChildren().add(slide);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                next.run();
            }
        });
        rest.setOnFinished(event -> setCursor(Cursor.NONE));
        addEventFilter(MouseEvent.ANY, event -> showPointer());
    }

    private void showPointer() {
        setCursor(Cursor.DEFAULT);
        rest.playFromStart();
    }

    /// Shows what the audience is to see now.
    public void show(Talk talk, ShowState state, DeckLook look) {
        Position seen = state.seen();
        Shown now = new Shown(talk.slide(seen), seen.step(), look);
        if (!Optional.of(now).equals(shown)) {
            shown = Optional.of(now);
            slide.show(now.slide(), now.step(), look);
        }
        Screening screening = state.screening();
        slide.setVisible(isSlideSeen(screening));
        pseudoClassStateChanged(BLACK, screening instanceof Screening.Black);
        pseudoClassStateChanged(WHITE, screening instanceof Screening.White);
    }

    private static boolean isSlideSeen(Screening screening) {
        return switch (screening) {
            case Screening.Live _, Screening.Frozen _ -> true;
            case Screening.Black _, Screening.White _ -> false;
        };
    }

    @Override
    protected void layoutChildren() {
        slide.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
