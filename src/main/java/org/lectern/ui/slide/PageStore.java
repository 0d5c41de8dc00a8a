package org.lectern.ui.slide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.lectern.deck.Slide;

/// The pages of the slides of a talk: laid out once, for all windows that show them. Threads may share it.
///
/// It keeps what stands on which page and no nodes, so that a long deck takes little room.
public final class PageStore {

    /// More slides than this are laid out again when they come up.
    static final int MOST = 4096;

    private final Map<Key, SlidePages> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SlidePages> eldest) {
            return size() > MOST;
        }
    };

    private record Key(Slide slide, DeckLook look) {}

    /// The pages of a slide.
    public SlidePages pages(Slide slide, DeckLook look) {
        var key = new Key(slide, look);
        return known(key).orElseGet(() -> keep(key, SlidePages.of(slide, look)));
    }

    /// The slide with its pages among its steps.
    public Slide counted(Slide slide, DeckLook look) {
        SlidePages pages = pages(slide, look);
        if (pages.steps() == slide.steps()) {
            return slide;
        }
        Slide counted = slide.withSteps(pages.steps());
        keep(new Key(counted, look), pages.counted());
        return counted;
    }

    /// Forgets all pages: pictures that stand on them may have changed.
    public synchronized void clear() {
        known.clear();
    }

    private synchronized Optional<SlidePages> known(Key key) {
        return Optional.ofNullable(known.get(key));
    }

    private synchronized SlidePages keep(Key key, SlidePages pages) {
        return known.merge(key, pages, (first, second) -> first);
    }
}
