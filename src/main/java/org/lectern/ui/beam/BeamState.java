package org.lectern.ui.beam;

import java.util.List;
import java.util.Optional;
import org.lectern.settings.Settings.Pointer;
import org.lectern.show.Spot;

/// What the hand does over the slide now.
///
/// @param at where it points, as a spot of the slide's place in the window; empty when it does not point
/// @param pointer how a place is pointed out
/// @param lens how much the slide is magnified
/// @param pen whether dragging draws
/// @param drawing the stroke that is being drawn, on the slide itself; empty when none is
public record BeamState(Optional<Spot> at, Pointer pointer, Lens lens, boolean pen, List<Spot> drawing) {

    /// A hand at rest.
    public static final BeamState REST = new BeamState(Optional.empty(), Pointer.DOT, Lens.PLAIN, false, List.of());

    public BeamState {
        drawing = List.copyOf(drawing);
    }

    BeamState at(Optional<Spot> other) {
        return new BeamState(other, pointer, lens, pen, drawing);
    }

    BeamState pointer(Pointer other) {
        return new BeamState(at, other, lens, pen, drawing);
    }

    BeamState lens(Lens other) {
        return new BeamState(at, pointer, other, pen, drawing);
    }

    BeamState pen(boolean other) {
        return new BeamState(at, pointer, lens, other, drawing);
    }

    BeamState drawing(List<Spot> spots) {
        return new BeamState(at, pointer, lens, pen, spots);
    }
}
