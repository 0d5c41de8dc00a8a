package org.lectern.formula;

/// What a formula looks like: one shape, whatever it is coloured and however large it is drawn.
///
/// All measures are in units of which [#UNITS] are the size of the type (an em).
///
/// @param path in the notation of SVG paths; y runs down and the baseline is at 0
/// @param width how far the formula reaches to the right
/// @param ascent how far it reaches above the baseline
/// @param descent how far it reaches below the baseline
public record Outline(String path, double width, double ascent, double descent) {

    /// How many units the size of the type has.
    public static final double UNITS = 100;

    /// Ascent and descent together.
    public double height() {
        return ascent + descent;
    }
}
