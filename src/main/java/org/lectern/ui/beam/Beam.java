package org.lectern.ui.beam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.lectern.settings.Settings.Pointer;
import org.lectern.show.Spot;
import org.lectern.show.Stroke;

/// The one hand over the slide. Windows tell it what the mouse does and watch what becomes of it; they never tell each
/// other.
///
/// It passes with the moment: nothing of it is kept, but for a stroke that is drawn to its end. All calls come from the
/// thread that the windows live on.
public final class Beam {

    /// Closer spots would add nothing to a stroke, in parts of the slide.
    private static final double NEAR = 0.001;

    private final List<Consumer<BeamState>> observers = new CopyOnWriteArrayList<>();
    private BeamState state = BeamState.REST;

    /// What the hand does now.
    public BeamState state() {
        return state;
    }

    /// Tells an observer the state now, and whenever it changes.
    public void observe(Consumer<BeamState> observer) {
        observers.add(observer);
        observer.accept(state);
    }

    /// Points there; a magnified slide moves along.
    ///
    /// @param seen a spot of the slide's place in the window
    public void point(Spot seen) {
        Lens lens = state.at().map(from -> state.lens().moved(from, seen)).orElse(state.lens());
        become(state.at(Optional.of(seen)).lens(lens));
    }

    /// No longer points.
    public void hide() {
        become(state.at(Optional.empty()));
    }

    /// Points by a dot, or by a spotlight.
    public void pointer(Pointer pointer) {
        become(state.pointer(pointer));
    }

    /// Magnifies around a spot.
    ///
    /// @param factor by which it grows, less than 1 to shrink
    public void zoom(double factor, Spot seen) {
        become(state.lens(state.lens().zoomed(state.lens().zoom() * factor, seen)));
    }

    /// Shows the slide as it is.
    public void unzoom() {
        become(state.lens(Lens.PLAIN));
    }

    /// Takes the pen into the hand, or puts it away; a stroke that was begun is given up.
    public void pen(boolean taken) {
        become(state.pen(taken).drawing(List.of()));
    }

    /// Begins a stroke.
    ///
    /// @param seen a spot of the slide's place in the window
    public void begin(Spot seen) {
        become(state.at(Optional.empty()).drawing(List.of(state.lens().slideAt(seen))));
    }

    /// Draws on, if a stroke was begun.
    ///
    /// @return the stroke so far when it grew too long for one; another goes on from its end
    public Optional<Stroke> drawTo(Spot seen) {
        List<Spot> spots = state.drawing();
        Spot next = state.lens().slideAt(seen);
        if (spots.isEmpty() || spots.getLast().distance(next) < NEAR) {
            return Optional.empty();
        }
        List<Spot> longer = new ArrayList<>(spots);
        longer.add(next);
        boolean full = longer.size() == Stroke.MOST_SPOTS;
        become(state.drawing(full ? List.of(next) : longer));
        return full ? Optional.of(new Stroke(longer)) : Optional.empty();
    }

    /// Ends the stroke.
    ///
    /// @return what was drawn; empty when none was begun
    public Optional<Stroke> end() {
        List<Spot> spots = state.drawing();
        become(state.drawing(List.of()));
        return spots.isEmpty() ? Optional.empty() : Optional.of(new Stroke(spots));
    }

    /// Lets go of what belonged to the slide that was left: a stroke that was begun, and the magnifier.
    public void turn() {
        become(state.lens(Lens.PLAIN).drawing(List.of()));
    }

    private void become(BeamState next) {
        if (!next.equals(state)) {
            state = next;
            observers.forEach(observer -> observer.accept(state));
        }
    }
}
