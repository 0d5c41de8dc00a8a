package org.lectern.ui.beam;

import org.lectern.show.Spot;

/// How much the slide is magnified, and around which spot of it. At any magnification the slide fills its place.
///
/// @param zoom from 1 to {@link #LARGEST}
/// @param focus what stays where it is
public record Lens(double zoom, Spot focus) {

    /// As it is.
    public static final Lens PLAIN = new Lens(1, Spot.MIDDLE);

    /// A letter of the smallest type fills a line of the largest at this.
    public static final double LARGEST = 4;

    public Lens {
        zoom = Math.clamp(zoom, 1, LARGEST);
        focus = zoom == 1 ? Spot.MIDDLE : focus;
    }

    /// Whether anything is magnified.
    public boolean isPlain() {
        return zoom == 1;
    }

    /// What of the slide is seen at a spot of its place.
    public Spot slideAt(Spot seen) {
        return new Spot(through(focus.x(), seen.x()), through(focus.y(), seen.y()));
    }

    private double through(double middle, double seen) {
        return middle + (seen - middle) / zoom;
    }

    /// Magnified otherwise, while what is seen at that spot stays there, as long as the slide fills its place.
    Lens zoomed(double other, Spot seen) {
        double to = Math.clamp(other, 1, LARGEST);
        Spot kept = slideAt(seen);
        return new Lens(to, new Spot(middle(kept.x(), seen.x(), to), middle(kept.y(), seen.y(), to)));
    }

    private static double middle(double kept, double seen, double zoom) {
        return zoom == 1 ? seen : (kept - seen / zoom) / (1 - 1 / zoom);
    }

    /// Moved on as the pointer moves.
    Lens moved(Spot from, Spot to) {
        return new Lens(zoom, new Spot(focus.x() + to.x() - from.x(), focus.y() + to.y() - from.y()));
    }
}
