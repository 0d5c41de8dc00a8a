package org.lectern.ui.audience;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.lectern.show.Stroke;
import org.lectern.ui.keys.KeyStroke;
import org.lectern.ui.keys.SlideHand;
import org.lectern.ui.mirror.Backstage;
import org.lectern.ui.mirror.MirrorView;
import org.lectern.ui.mirror.MouseHand;
import org.lectern.ui.mirror.Sight;

/// What the audience sees: the slide alone, or black, or white, or a card. Notes, timer and links are no part
/// of it.
public final class AudienceView extends Region {

    /// The pointer goes after it has rested this long.
    private static final Duration POINTER_RESTS = Duration.seconds(2);

    private final MirrorView mirror;
    private final PauseTransition rest = new PauseTransition(POINTER_RESTS);

    /// @param strokes gets what click, wheel and touch do
    /// @param drawn gets each stroke
    public AudienceView(Backstage backstage, Consumer<KeyStroke> strokes, Consumer<Stroke> drawn) {
        getStyleClass().add("audience");
        mirror = new MirrorView(backstage);
        mirror.fade();
        MouseHand hand = new MouseHand(mirror, backstage, drawn);
        backstage.beam().observe(state -> mirror.showBeam());
        getChildren().add(mirror);
        new SlideHand(this, hand::takes, strokes);
        rest.setOnFinished(event -> setCursor(Cursor.NONE));
        addEventFilter(MouseEvent.ANY, event -> showPointer());
    }

    private void showPointer() {
        setCursor(Cursor.DEFAULT);
        rest.playFromStart();
    }

    /// Shows what the audience is to see now.
    public void show(Sight sight) {
        mirror.show(sight);
    }

    /// Makes one of the pictures that are missing for showing that at once; the first are the most urgent.
    ///
    /// @return whether one was missing
    public boolean prepare(List<Sight> sights) {
        return mirror.prepare(sights);
    }

    /// Shows the time that is left on a card at an instant.
    public void tick(Instant now) {
        mirror.tick(now);
    }

    @Override
    protected void layoutChildren() {
        mirror.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
