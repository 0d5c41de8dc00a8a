package org.lectern.ui;

import org.lectern.ui.slide.SlidePages;
import org.lectern.ui.slide.Still;

/// A slide before its time, as a thumbnail or as the next one: its first page with everything that will be on it.
public final class Preview {

    private Preview() {}

    /// The slide as it is then.
    public static Still of(SlidePages pages) {
        return Still.of(pages, pages.lastStepOf(0));
    }
}
