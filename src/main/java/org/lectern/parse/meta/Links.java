package org.lectern.parse.meta;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.deck.Inline;
import org.lectern.deck.Link;
import org.lectern.deck.PlainText;
import org.lectern.deck.Slide;

/// The links of slides, in the order of reading. Notes and hidden slides have none.
final class Links {

    private Links() {}

    static List<Link> of(List<Slide> slides) {
        return slides.parallelStream()
                .filter(slide -> !slide.hidden())
                .flatMap(slide -> of(slide).stream())
                .toList();
    }

    static List<Link> of(Slide slide) {
        return Stream.concat(Hyperlinks.in(slide.title()).stream(), Hyperlinks.inBlocks(slide.blocks()).stream())
                .map(link -> link(link, slide.number()))
                .toList();
    }

    private static Link link(Inline.Hyperlink link, int slide) {
        String text = PlainText.inline(link.children()).strip();
        return new Link(text.isEmpty() ? link.url() : text, link.url(), slide, LinkKinds.of(link.url()));
    }
}
