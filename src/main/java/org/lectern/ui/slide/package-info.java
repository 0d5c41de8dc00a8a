/// A slide as JavaFX nodes: chosen layout, fitted text, looks from style sheets. Every window and every picture
/// shows slides through `SlideView`.
///
/// The way of a slide: [org.lectern.deck.Slide] → pages (what fits on one screen) → a layout, chosen by content alone →
/// nodes on a logical canvas 1080 pixels high. Sizes and places are decided in code, since text is fitted by measuring;
/// colours only in the style sheets, as tokens named `-lectern-…`.
package org.lectern.ui.slide;
