package org.lectern.parse.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.lectern.deck.Block;
import org.lectern.deck.Deck;
import org.lectern.deck.Inline;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideStyle;
import org.lectern.format.Detection;
import org.lectern.format.Format;
import org.lectern.parse.ParseResult;
import org.lectern.source.SourceText;

/// Reads text in tests.
final class Reads {

    private Reads() {}

    static ParseResult result(Format format, String text) {
        return result(format, text, (_, _) -> Optional.empty());
    }

    /// @param neighbours the text of a file of the deck's folder, by deck and path
    static ParseResult result(Format format, String text, BiFunction<String, String, Optional<String>> neighbours) {
        return new MarkdownParser((deck, path) -> neighbours.apply(deck, path).map(other -> source(path, other)))
                .parse(source("talk.md", text), Detection.chosen(format));
    }

    private static SourceText source(String name, String text) {
        return new SourceText(name, text, StandardCharsets.UTF_8, List.of());
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

    static List<SlideStyle> styles(Format format, String text) {
        return deck(format, text).slides().stream().map(Slide::style).toList();
    }

    /// The background colours of the slides, `-` for those that ask for none.
    static List<String> backgrounds(Format format, String text) {
        return styles(format, text).stream()
                .map(style -> style.colours().background().orElse("-"))
                .toList();
    }

    static Block.Image picture(Slide slide) {
        return slide.style().picture().orElseThrow();
    }

    /// The blocks of the only slide of Markdown.
    static List<Block> blocks(String markdown) {
        return only(Format.MARKDOWN, markdown).blocks();
    }

    /// The content of the only paragraph of Markdown.
    static List<Inline> inlines(String markdown) {
        List<Block> blocks = blocks(markdown);
        if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        throw new AssertionError("one paragraph wanted, not " + blocks);
    }
}
