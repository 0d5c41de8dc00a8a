package org.lectern.ui.app;

import java.time.Duration;
import java.util.Optional;
import org.lectern.talk.Position;

/// Shows what can wait for the slides: notes, facts, the next slide.
final class Following {

    /// How long it waits after a flip: the slides are on both screens by then, and who flips fast does not wait for
    /// what nobody reads so fast.
    private static final Duration BEHIND = Duration.ofMillis(45);

    private final Runnable show;
    private final Later later = new Later();
    private Optional<Position> at = Optional.empty();

    /// @param show shows it as it is then
    Following(Runnable show) {
        this.show = show;
    }

    /// Shows what belongs to a position: behind the slides where it is another, else at once.
    void to(Position position) {
        boolean moved = at.filter(before -> !before.equals(position)).isPresent();
        at = Optional.of(position);
        if (moved) {
            later.after(BEHIND, show);
        } else {
            later.cancel();
            show.run();
        }
    }

    /// Shows nothing more.
    void end() {
        later.cancel();
    }
}
