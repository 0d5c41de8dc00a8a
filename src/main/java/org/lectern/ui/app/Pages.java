package org.lectern.ui.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideId;
import org.lectern.talk.Opening;
import org.lectern.talk.Position;
import org.lectern.talk.Talk;
import org.lectern.ui.slide.DeckLook;
import org.lectern.ui.slide.PageStore;

/// Counts the pages of slides that hold more than fits: turning to the next page is a step like any other.
///
/// Laying out every slide takes time, so it is done after the talk is open.
record Pages(PageStore store) {

    /// The same talk with the pages of its slides among their steps.
    ///
    /// @param wanted whether anyone still waits for it
    Talk counted(Talk talk, DeckLook look, BooleanSupplier wanted) {
        List<Slide> slides = new ArrayList<>();
        for (Slide slide : talk.deck().slides()) {
            if (!wanted.getAsBoolean()) {
                return talk;
            }
            slides.add(slide.hidden() ? slide : store.counted(slide, look));
        }
        return talk.with(slides);
    }

    /// The same talk with the pages of the slides at these positions among their steps, at once.
    Opening.Opened countedAt(Opening.Opened opened, Position... positions) {
        Talk talk = opened.talk();
        DeckLook look = DeckLook.of(talk.deck(), opened.file());
        Set<SlideId> wanted = Arrays.stream(positions)
                .map(position -> talk.slide(position).id())
                .collect(Collectors.toSet());
        Talk counted = talk.with(talk.deck().slides().stream()
                .map(slide -> wanted.contains(slide.id()) ? store.counted(slide, look) : slide)
                .toList());
        return opened.with(counted);
    }
}
