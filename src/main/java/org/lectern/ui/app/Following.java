package org.lectern.ui.app;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.lectern.talk.Position;

/// Shows what can wait for the slides: notes, facts, the next slide.
final class Following {

    /// How long it waits after a flip: the slides are on both screens by then, and who flips fast does not wait for
    /// what
    /// nobody reads so fast.
    private static final Duration BEHIND = Duration.millis(45);

    private final Runnable show;
    private final PauseTransition pause = new PauseTransition(BEHIND);
    private Optional<Position> at = Optional.empty();

    /// @param show shows it as it is then
    Following(Runnable show) {
        this.show = show;
        pause.setOnFinished(event -> show.run());
    }

    /// Shows what belongs to a position: behind the slides where it is another, else at once.
    void to(Position position) {
        boolean moved = at.filter(before -> !before.equals(position)).isPresent();
        at = Optional.of(position);
        if (moved) {
            pause.playFromStart();
        } else {
            pause.stop();
            show.run();
        }
    }

    /// Shows nothing more.
    void end() {
        pause.stop();
    }
}
