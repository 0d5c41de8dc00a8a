package org.lectern.show;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.lectern.talk.Talk;

/// A running talk: the one writer of its state. Windows observe it and send cues; they never call each other.
///
/// All calls come from one thread, the one that the windows live on.
public final class Show {

    private final InstantSource clock;
    private final List<Consumer<ShowState>> observers = new CopyOnWriteArrayList<>();
    private Talk written;
    private Talk talk;
    private ShowState state;

    /// A talk that has not begun.
    public Show(Talk talk, InstantSource clock) {
        this(talk, ShowState.START, clock);
    }

    /// A talk that goes on from a state, as near to it as the talk has it.
    public Show(Talk talk, ShowState state, InstantSource clock) {
        this.written = talk;
        this.state = Relocation.within(talk, state);
        this.talk = planned(talk, this.state);
        this.clock = clock;
    }

    /// What is being given, planned for the length that was typed, if one was.
    public Talk talk() {
        return talk;
    }

    /// Where it is.
    public ShowState state() {
        return state;
    }

    /// The time that the show goes by.
    public Instant now() {
        return clock.instant();
    }

    /// What the presenter reads on the clock now.
    public ClockFace clockFace() {
        return ClockFace.of(talk, state, now());
    }

    /// Changes the state as the cue says, and tells the observers.
    public void send(Cue cue) {
        become(ShowMachine.after(state, cue, talk, clock.instant()));
    }

    /// Goes on with another reading of the talk. The place stays with its slide, the timer and the screening stay.
    public void replace(Talk other) {
        state = new Relocation(talk, other).of(state);
        written = other;
        talk = planned(other, state);
        tell();
    }

    /// The slide of another reading of the talk that a slide of this one becomes when it is replaced.
    ///
    /// @param number among the slides that are shown, as that of the result
    public int slideIn(Talk other, int number) {
        return new Relocation(talk, other).slide(number);
    }

    /// Goes on from a state that was kept, as near to it as the talk has it.
    public void resume(ShowState kept) {
        become(Relocation.within(talk, kept));
    }

    /// Tells an observer the state now, and again whenever it or the talk changes, until the observation is stopped.
    public Observation observe(Consumer<ShowState> observer) {
        observers.add(observer);
        observer.accept(state);
        return () -> observers.remove(observer);
    }

    /// The same, but this observer hears of a change before those that take their time to draw it.
    public Observation observeFirst(Consumer<ShowState> observer) {
        observers.addFirst(observer);
        observer.accept(state);
        return () -> observers.remove(observer);
    }

    private void become(ShowState next) {
        if (!next.equals(state)) {
            talk = next.typedLength().equals(state.typedLength()) ? talk : planned(written, next);
            state = next;
            tell();
        }
    }

    private static Talk planned(Talk talk, ShowState state) {
        return state.typedLength().map(talk::planned).orElse(talk);
    }

    /// Each hears the state as it is then: an observer that sends a cue leaves no one with an older state.
    private void tell() {
        observers.forEach(observer -> observer.accept(state));
    }

    /// Someone watching a show.
    @FunctionalInterface
    public interface Observation {

        /// Ends it; the observer hears nothing more.
        void stop();
    }
}
