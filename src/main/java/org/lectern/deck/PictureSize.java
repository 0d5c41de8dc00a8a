package org.lectern.deck;

/// How large a picture is asked to be.
///
/// @param width as a share of the slide's height; 0 for what follows from the rest
/// @param height as a share of the slide's height; 0 for what follows from the rest
/// @param scale width as a share of the place it stands in; 0 for none
public record PictureSize(Fit fit, double width, double height, double scale) {

    /// How a picture fills the place behind text or at an edge, where nothing else says how large it is.
    public enum Fit {
        /// As is usual there: to all edges, and beyond.
        USUAL,
        /// All of it is seen, with paper beside it where the proportions differ.
        WHOLE,
        /// In its own size.
        OWN
    }

    /// As is usual where it stands.
    public static final PictureSize USUAL = new PictureSize(Fit.USUAL, 0, 0, 0);

    /// All of it is seen.
    public static final PictureSize WHOLE = new PictureSize(Fit.WHOLE, 0, 0, 0);

    /// Whether it says how wide or high the picture is.
    public boolean isMeasured() {
        return width > 0 || height > 0 || scale > 0;
    }

    /// The same with this width.
    public PictureSize wide(double share) {
        return new PictureSize(fit, share, height, scale);
    }

    /// The same with this height.
    public PictureSize high(double share) {
        return new PictureSize(fit, width, share, scale);
    }

    /// The same with a width relative to its place.
    public PictureSize scaled(double share) {
        return new PictureSize(fit, width, height, share);
    }

    /// The same, filling its place in another way.
    public PictureSize fitted(Fit other) {
        return new PictureSize(other, width, height, scale);
    }
}
