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
        List<SlideId> ids = drafts.parallelStream().map(Numbering::id).toList();
        List<Slide> slides = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            slides.add(drafts.get(i).numbered(i + 1, numbering.own(ids.get(i))));
        }
        return List.copyOf(slides);
    }

    private static SlideId id(SlideDraft draft) {
        return SlideId.of(PlainText.inline(draft.title()), PlainText.of(draft.blocks()), 1);
    }

    private SlideId own(SlideId first) {
        int ordinal = seen.merge(first, 1, Integer::sum);
        return ordinal == 1 ? first : first.again(ordinal);
    }
}
