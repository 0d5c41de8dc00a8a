package org.lectern.show;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.lectern.deck.SlideId;

/// What was drawn on the slides. It stays with a slide, whatever number the slide has and however often one leaves it.
///
/// @param pages the strokes of each page that was drawn on, in the order in which they were drawn
public record Ink(Map<Page, List<Stroke>> pages) {

    /// Nothing drawn.
    public static final Ink NONE = new Ink(Map.of());

    /// The oldest strokes of a page go when there are more.
    public static final int MOST_STROKES = 500;

    /// A page of a slide.
    ///
    /// @param page from 0; a slide that fits on one has no other
    public record Page(SlideId slide, int page) {}

    public Ink {
        pages = Map.copyOf(pages);
    }

    /// The strokes on a page, the first drawn first.
    public List<Stroke> on(Page page) {
        return pages.getOrDefault(page, List.of());
    }

    Ink with(Page page, Stroke stroke) {
        List<Stroke> strokes = new ArrayList<>(on(page));
        strokes.add(stroke);
        return with(page, strokes.subList(Math.max(0, strokes.size() - MOST_STROKES), strokes.size()));
    }

    Ink withoutLast(Page page) {
        List<Stroke> strokes = on(page);
        return strokes.isEmpty() ? this : with(page, strokes.subList(0, strokes.size() - 1));
    }

    Ink without(Page page) {
        return on(page).isEmpty() ? this : with(page, List.of());
    }

    /// The same on slides that are known by other identities now.
    Ink renamed(UnaryOperator<SlideId> name) {
        Map<Page, List<Stroke>> renamed = new HashMap<>();
        pages.forEach((page, strokes) -> renamed.putIfAbsent(new Page(name.apply(page.slide()), page.page()), strokes));
        return new Ink(renamed);
    }

    private Ink with(Page page, List<Stroke> strokes) {
        Map<Page, List<Stroke>> others = new HashMap<>(pages);
        if (strokes.isEmpty()) {
            others.remove(page);
        } else {
            others.put(page, List.copyOf(strokes));
        }
        return new Ink(others);
    }
}
