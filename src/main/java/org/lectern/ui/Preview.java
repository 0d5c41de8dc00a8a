package org.lectern.ui;

import org.lectern.deck.Slide;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.SlidePages;
import org.lectern.ui.slide.SlideView;

/// A slide before its time, as a thumbnail or as the next one: its first page with everything that will be on it.
public final class Preview {

    private Preview() {}

    /// Shows it in that view.
    public static void show(SlideView view, Slide slide, DeckLook look) {
        SlidePages pages = SlidePages.of(slide, look);
        view.show(pages, pages.lastStepOf(0), look);
    }
}
