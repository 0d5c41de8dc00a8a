package org.lectern.deck;

/// Something done to the colours or the edges of a picture, as CSS has it.
///
/// @param amount of [Kind#BLUR] the radius, as a share of the slide's height; of [Kind#HUE_ROTATE] degrees; of the
/// others a factor or a share
public record Filter(Kind kind, double amount) {

    /// What is done.
    public enum Kind {
        BLUR,
        BRIGHTNESS,
        CONTRAST,
        GRAYSCALE,
        HUE_ROTATE,
        INVERT,
        OPACITY,
        SATURATE,
        SEPIA
    }
}
