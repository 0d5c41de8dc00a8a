package org.lectern.parse.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.lectern.deck.Deck;
import org.lectern.deck.Slide;
import org.lectern.format.Detection;
import org.lectern.format.Format;
import org.lectern.parse.ParseResult;
import org.lectern.parse.markdown.dialect.Neighbours;
import org.lectern.source.SourceText;

/// Reads text in tests.
final class Reads {

    private Reads() {}

    static ParseResult result(Format format, String text) {
        return result(format, text, Neighbours.none());
    }

    static ParseResult result(Format format, String text, Neighbours neighbours) {
        SourceText source = new SourceText("talk.md", text, StandardCharsets.UTF_8, List.of());
        return new MarkdownParser(neighbours).parse(source, Detection.chosen(format));
    }

    static Deck deck(Format format, String text) {
        return result(format, text).deck();
    }

    static List<String> titles(Format format, String text) {
        return deck(format, text).shown().stream().map(Slide::titleText).toList();
    }

    static List<String> notes(Format format, String text) {
        return deck(format, text).shown().stream()
                .map(slide -> slide.notes().text())
                .toList();
    }

    static Slide only(Format format, String text) {
        List<Slide> slides = deck(format, text).slides();
        if (slides.size() != 1) {
            throw new AssertionError("one slide wanted, not " + slides);
        }
        return slides.getFirst();
    }
}
