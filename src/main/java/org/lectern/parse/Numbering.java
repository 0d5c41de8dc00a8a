package org.lectern.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lectern.deck.PlainText;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideId;

/// Gives slides their numbers and identities.
public final class Numbering {

    private final Map<SlideId, Integer> seen = new HashMap<>();

    private Numbering() {}

    /// The drafts as slides, numbered from 1.
    public static List<Slide> number(List<SlideDraft> drafts) {
        Numbering numbering = new Numbering();
        List<Slide> slides = new ArrayList<>(drafts.size());
        for (SlideDraft draft : drafts) {
            slides.add(numbering.slide(slides.size() + 1, draft));
        }
        return List.copyOf(slides);
    }

    private Slide slide(int number, SlideDraft draft) {
        return new Slide(
                number,
                id(PlainText.inline(draft.title()), PlainText.of(draft.blocks())),
                draft.kind(),
                draft.title(),
                draft.listed(),
                draft.blocks(),
                draft.notes(),
                draft.steps(),
                draft.hidden(),
                draft.boundary(),
                draft.span());
    }

    private SlideId id(String title, String text) {
        SlideId first = SlideId.of(title, text, 1);
        int ordinal = seen.merge(first, 1, Integer::sum);
        return ordinal == 1 ? first : SlideId.of(title, text, ordinal);
    }
}
