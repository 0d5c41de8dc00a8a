package org.lectern.ui.slide;

/// A slide as it stands on a screen until the next key.
///
/// @param page from 0
/// @param step the slide's own, up to which everything has appeared
public record Still(SlidePages pages, int page, int step) {

    /// A slide at a step.
    ///
    /// @param step of the slide, which counts its pages too
    public static Still of(SlidePages pages, int step) {
        return new Still(pages, pages.pageAt(step), pages.slideStepAt(step));
    }

    /// Whether another shows the same page, perhaps with more or less of it.
    boolean isOnPageOf(Still other) {
        return pages.equals(other.pages) && page == other.page;
    }
}
