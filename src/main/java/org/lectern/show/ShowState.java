package org.lectern.show;

import java.util.List;
import org.lectern.talk.Position;

/// All that a running talk is at an instant.
///
/// @param position where the presenter is
/// @param screening what the audience sees
/// @param history where the presenter jumped from, latest last, bounded by {@link #HISTORY}
public record ShowState(Position position, Screening screening, TalkTimer timer, List<Position> history) {

    /// How many jumps can be taken back.
    public static final int HISTORY = 100;

    /// A talk that has not begun.
    public static final ShowState START = new ShowState(Position.START, Screening.LIVE, TalkTimer.FRESH, List.of());

    public ShowState {
        history = List.copyOf(history.subList(Math.max(0, history.size() - HISTORY), history.size()));
    }

    /// The position whose slide is the audience's: where the presenter is, or where the picture was frozen. Whether the
    /// slide is seen at all, {@link #screening()} says.
    public Position seen() {
        return switch (screening) {
            case Screening.Frozen frozen -> frozen.at();
            case Screening.Live _, Screening.Black _, Screening.White _ -> position;
        };
    }

    ShowState at(Position elsewhere) {
        return new ShowState(elsewhere, screening, timer, history);
    }

    ShowState screening(Screening other) {
        return new ShowState(position, other, timer, history);
    }

    ShowState timer(TalkTimer other) {
        return new ShowState(position, screening, other, history);
    }

    ShowState history(List<Position> other) {
        return new ShowState(position, screening, timer, other);
    }
}
