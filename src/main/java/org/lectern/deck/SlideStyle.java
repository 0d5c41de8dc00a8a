package org.lectern.deck;

import java.util.Optional;

/// What the source of a slide asks of its looks, beyond its content. Whoever draws it decides what can be honoured: no
/// words become unreadable because a colour was asked for.
///
/// @param picture behind the whole slide
public record SlideStyle(Colours colours, Placing placing, Furniture furniture, Optional<Block.Image> picture) {

    /// Nothing special.
    public static final SlideStyle NONE =
            new SlideStyle(Colours.OF_THEME, Placing.OF_LAYOUT, Furniture.OF_DECK, Optional.empty());

    /// Colours, as CSS writes them: `#1d3557`, `rgb(29, 53, 87)`, `navy`. Empty for those of the theme.
    ///
    /// @param background of the slide; it may be a gradient
    /// @param text of everything on it
    /// @param heading of its title
    /// @param inverted whether the theme's light and dark change places
    public record Colours(
            Optional<String> background, Optional<String> text, Optional<String> heading, boolean inverted) {

        /// Those of the theme.
        public static final Colours OF_THEME = new Colours(Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /// Where the content stands.
    ///
    /// @param centred whether its lines are centred
    /// @param middle whether it stands in the middle of the height
    /// @param prominent whether its title is what it says, and the rest explains it
    public record Placing(boolean centred, boolean middle, boolean prominent) {

        /// Where the layout has it.
        public static final Placing OF_LAYOUT = new Placing(false, false);

        /// Placed, with a title like any other.
        public Placing(boolean centred, boolean middle) {
            this(centred, middle, false);
        }
    }

    /// What stands at the edges.
    ///
    /// @param header above the content; empty for nothing
    /// @param footer below it; empty for what the deck has on all slides, a blank one for nothing
    /// @param numbered whether the number of the slide is shown; empty for what is usual
    public record Furniture(Optional<String> header, Optional<String> footer, Optional<Boolean> numbered) {

        /// What all slides of the deck have.
        public static final Furniture OF_DECK = new Furniture(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
