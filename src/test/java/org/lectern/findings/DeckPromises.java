package org.lectern.findings;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.deck.Deck;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideId;
import org.lectern.format.Format;
import org.lectern.parse.Reading;
import org.lectern.source.SourceText;

/// What holds for the slides and facts of every deck.
final class DeckPromises {

    private DeckPromises() {}

    static void check(SourceText text, Reading.Read read) {
        Deck deck = read.deck();
        slides(text, deck.slides(), read.format());
        int count = deck.slides().size();
        deck.speakers()
                .forEach(speaker -> speaker.slides().forEach(slide -> isOne(slide, count, speaker, read.format())));
        deck.sessions().forEach(session -> isOne(session.slide(), count, session, read.format()));
        deck.links().forEach(link -> isOne(link.slide(), count, link, read.format()));
    }

    private static void isOne(int slide, int count, Object fact, Format format) {
        Broken.unless(slide >= 1 && slide <= count, "%s: %s is on one of %d slides", format, fact, count);
    }

    private static void slides(SourceText text, List<Slide> slides, Format format) {
        int lines = text.lines().size();
        int line = 1;
        Set<SlideId> ids = new HashSet<>();
        for (int i = 0; i < slides.size(); i++) {
            Slide slide = slides.get(i);
            Broken.unless(slide.number() == i + 1, "%s: slide %d has number %d", format, i + 1, slide.number());
            Broken.unless(slide.steps() >= 0, "%s: slide %d has %d steps", format, i + 1, slide.steps());
            Broken.unless(ids.add(slide.id()), "%s: slide %d has an identity of its own", format, i + 1);
            Broken.unless(!slide.boundary().isBlank(), "%s: slide %d says why it begins", format, i + 1);
            Broken.unless(
                    slide.span().firstLine() >= line && slide.span().lastLine() <= lines,
                    "%s: slide %d is at %s, in a file of %d lines and after line %d",
                    format,
                    i + 1,
                    slide.span(),
                    lines,
                    line);
            line = slide.span().firstLine();
        }
    }
}
