package org.lectern.ui.presenter;

/// A splitter in a window of some size: where it is, and how far it goes.
///
/// @param box where it is taken hold of
/// @param way between the margins of the window
/// @param place of its middle, in pixels from the left or the top of the window
public record Seam(Splitter splitter, Box box, Way way, double place) {

    /// The way that a splitter goes, in pixels from the left or the top of the window.
    ///
    /// @param sideways whether it goes to the left and right, else up and down
    /// @param origin where its share is 0
    /// @param length of what is shared
    /// @param least the nearest that it goes to the origin, so that all keeps its room
    /// @param most the farthest
    public record Way(boolean sideways, double origin, double length, double least, double most) {

        /// The place at a share, or the nearest that it may go to.
        double place(double share) {
            return within(origin + share * length);
        }

        private double within(double pixel) {
            return Math.clamp(pixel, Math.min(least, most), Math.max(least, most));
        }

        double share(double pixel) {
            return (within(pixel) - origin) / length;
        }
    }

    /// Moves splitters.
    interface Hand {

        /// One goes to a share.
        void move(Splitter splitter, double share);

        /// One goes back to where the arrangement has it.
        void back(Splitter splitter);

        /// The one that was moved stays where it is.
        void letGo();
    }

    /// Before there is a window.
    static Seam nowhere(Splitter splitter) {
        return new Seam(splitter, Box.NONE, new Way(true, 0, 1, 0, 1), 0);
    }

    /// The share that it is at.
    double share() {
        return way.share(place);
    }

    /// The share that it gets when it is moved by that many pixels.
    double shareAfter(double pixels) {
        return way.share(place + pixels);
    }
}
