package org.lectern.show;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.lectern.talk.Position;

/// All that a running talk is at an instant.
///
/// @param position where the presenter is
/// @param screening what the audience sees
/// @param history where the presenter jumped from, latest last, bounded by {@link #HISTORY}
/// @param typedLength the length of the talk as the presenter typed it, which counts before the deck's own plan
/// @param ink what was drawn on the slides
public record ShowState(
        Position position,
        Screening screening,
        TalkTimer timer,
        List<Position> history,
        Optional<Duration> typedLength,
        Ink ink) {

    /// How many jumps can be taken back.
    public static final int HISTORY = 100;

    /// A talk that has not begun.
    public static final ShowState START = new ShowState(Position.START, Screening.LIVE, TalkTimer.FRESH, List.of());

    /// A show with the deck's own plan.
    public ShowState(Position position, Screening screening, TalkTimer timer, List<Position> history) {
        this(position, screening, timer, history, Optional.empty());
    }

    /// A show with nothing drawn.
    public ShowState(
            Position position,
            Screening screening,
            TalkTimer timer,
            List<Position> history,
            Optional<Duration> typedLength) {
        this(position, screening, timer, history, typedLength, Ink.NONE);
    }

    public ShowState {
        typedLength = typedLength.filter(Duration::isPositive);
        history = List.copyOf(history.subList(Math.max(0, history.size() - HISTORY), history.size()));
    }

    /// The position whose slide is the audience's: where the presenter is, or where the picture was frozen. Whether the
    /// slide is seen at all, {@link #screening()} says.
    public Position seen() {
        return switch (screening) {
            case Screening.Frozen frozen -> frozen.at();
            case Screening.Live _, Screening.Black _, Screening.White _, Screening.Card _ -> position;
        };
    }

    /// What the audience sees drawn on its slide.
    public Ink seenInk() {
        return screening instanceof Screening.Frozen frozen ? frozen.ink() : ink;
    }

    ShowState at(Position elsewhere) {
        return new ShowState(elsewhere, screening, timer, history, typedLength, ink);
    }

    ShowState screening(Screening other) {
        return new ShowState(position, other, timer, history, typedLength, ink);
    }

    ShowState timer(TalkTimer other) {
        return new ShowState(position, screening, other, history, typedLength, ink);
    }

    ShowState history(List<Position> other) {
        return new ShowState(position, screening, timer, other, typedLength, ink);
    }

    ShowState typedLength(Optional<Duration> other) {
        return new ShowState(position, screening, timer, history, other, ink);
    }

    ShowState ink(Ink other) {
        return new ShowState(position, screening, timer, history, typedLength, other);
    }
}
