package org.lectern.show;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;

/// Says what a cue makes of a show. It holds nothing and asks no clock.
public final class ShowMachine {

    private ShowMachine() {}

    /// The state after a cue at an instant; the same state when the cue has nothing to do.
    public static ShowState after(ShowState state, Cue cue, Talk talk, Instant now) {
        Position here = state.position();
        return switch (cue) {
            case Cue.Next _ -> flipped(state, behindCard(state).or(() -> Moves.next(talk, here)), now);
            case Cue.NextSlide _ -> flipped(state, behindCard(state).or(() -> Moves.nextSlide(talk, here)), now);
            case Cue.Previous _ -> moved(state, behindCard(state).or(() -> Moves.previous(talk, here)));
            case Cue.PreviousSlide _ -> moved(state, behindCard(state).or(() -> Moves.previousSlide(here)));
            case Cue.First _ -> jumped(state, Position.START);
            case Cue.Last _ -> jumped(state, Position.at(talk.size()));
            case Cue.GoTo to -> jumped(state, Moves.to(talk, to.slide()));
            case Cue.Back _ -> back(withoutCard(state));
            case Cue.ToggleBlack _ -> toggled(state, new Screening.Black());
            case Cue.ToggleWhite _ -> toggled(state, new Screening.White());
            case Cue.ToggleFreeze _ -> frozenOrLive(state);
            case Cue.Live _ -> state.screening(Screening.LIVE);
            case Cue.ShowMessage message -> told(state, new Screening.Message(message.words(), message.until()));
            case Cue.ToggleCode code -> toggled(state, new Screening.Code(code.address()));
            case Cue.ToggleNextUp _ -> toggled(state, new Screening.NextUp());
            case Cue.Draw(Ink.Page page, Stroke stroke) -> state.ink(state.ink().with(page, stroke));
            case Cue.UndoStroke(Ink.Page page) -> state.ink(state.ink().withoutLast(page));
            case Cue.ClearInk(Ink.Page page) -> state.ink(state.ink().without(page));
            case Cue.StartOrPauseTimer _ -> state.timer(startedOrPaused(state.timer(), now));
            case Cue.StartTimerAt at -> state.timer(startedAt(state.timer().disarmed(now), at.start()));
            case Cue.DisarmTimer _ -> state.timer(state.timer().disarmed(now));
            case Cue.ResetTimer _ -> state.timer(state.timer().reset());
            case Cue.UndoReset _ -> state.timer(state.timer().resetUndone());
            case Cue.ToggleQuestions _ -> state.timer(state.timer().questionsToggled(now));
            case Cue.PlanLength to -> state.typedLength(Optional.of(to.length()));
        };
    }

    /// A flip starts a timer that was never started. One that was paused stays so: pausing is the presenter's choice.
    private static ShowState flipped(ShowState state, Optional<Position> to, Instant now) {
        boolean starts = to.isPresent() && state.timer().isFresh();
        return moved(starts ? state.timer(state.timer().started(now)) : state, to);
    }

    private static ShowState moved(ShowState state, Optional<Position> to) {
        return to.map(withoutCard(state)::at).orElse(state);
    }

    /// A flip takes a card away and shows the slide behind it again, so that no slide is passed unseen.
    private static Optional<Position> behindCard(ShowState state) {
        return state.screening() instanceof Screening.Card ? Optional.of(state.position()) : Optional.empty();
    }

    private static ShowState withoutCard(ShowState state) {
        return state.screening() instanceof Screening.Card ? state.screening(Screening.LIVE) : state;
    }

    private static ShowState told(ShowState state, Screening.Message message) {
        return message.words().isEmpty() ? state : state.screening(message);
    }

    private static ShowState jumped(ShowState carded, Position to) {
        ShowState state = withoutCard(carded);
        if (to.equals(state.position())) {
            return state;
        }
        List<Position> history = new ArrayList<>(state.history());
        history.add(state.position());
        return state.at(to).history(history);
    }

    private static ShowState back(ShowState state) {
        List<Position> history = state.history();
        return history.isEmpty() ? state : state.at(history.getLast()).history(history.subList(0, history.size() - 1));
    }

    private static ShowState toggled(ShowState state, Screening screening) {
        return state.screening(state.screening().equals(screening) ? Screening.LIVE : screening);
    }

    private static ShowState frozenOrLive(ShowState state) {
        return state.screening() instanceof Screening.Frozen
                ? state.screening(Screening.LIVE)
                : state.screening(new Screening.Frozen(state.position(), state.ink()));
    }

    private static TalkTimer startedOrPaused(TalkTimer timer, Instant now) {
        TalkTimer known = timer.disarmed(now);
        return known.isRunning() ? known.paused(now) : known.started(now);
    }

    private static TalkTimer startedAt(TalkTimer timer, Instant start) {
        return timer.isFresh() ? timer.started(start) : timer;
    }
}
