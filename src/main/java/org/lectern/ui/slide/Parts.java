package org.lectern.ui.slide;

import java.util.List;
import java.util.stream.IntStream;
import org.lectern.deck.Slide;

/// The parts that a talk is divided into. Pure.
final class Parts {

    private static final int FEWEST = 2;
    private static final int MOST = 9;

    private Parts() {}

    /// Titles of the slides that begin the parts; none when the slides that have a title alone begin nothing.
    static List<String> of(List<Slide> slides) {
        List<Integer> places = IntStream.range(1, slides.size())
                .filter(place -> slides.get(place).kind() == Slide.Kind.SECTION)
                .filter(place -> !AgendaWords.isAgenda(slides.get(place).titleText()))
                .boxed()
                .toList();
        boolean divided = places.size() >= FEWEST
                && places.size() <= MOST
                && places.stream().allMatch(place -> isFollowed(slides, place));
        return divided
                ? places.stream().map(place -> slides.get(place).titleText()).toList()
                : List.of();
    }

    /// A title with nothing of its own behind it is a slide whose pictures were lost, or a question to the audience.
    private static boolean isFollowed(List<Slide> slides, int place) {
        return place + 1 < slides.size() && slides.get(place + 1).kind() == Slide.Kind.CONTENT;
    }
}
