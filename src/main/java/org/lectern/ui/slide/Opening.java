package org.lectern.ui.slide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

/// A slide that opens a talk, or a page of talks: a title, and a few lines below it. Pure.
record Opening(List<Inline> title, List<Block> blocks) {

    private static final int MOST_WORDS = 130;

    /// The layout; empty when the slide says more than an opening does.
    ///
    /// @param event of the deck, set apart
    Optional<Layout> layout(Optional<String> event, ReaderDates dates) {
        boolean plain = blocks.stream().filter(block -> !isNeverDrawn(block)).allMatch(Opening::isMatter);
        if (!plain || Blocks.words(blocks) > MOST_WORDS || title.isEmpty()) {
            return Optional.empty();
        }
        List<List<Inline>> lines = blocks.stream().flatMap(Opening::line).toList();
        List<List<Inline>> others =
                lines.stream().filter(line -> !says(line, event)).map(dates::in).toList();
        Optional<String> shown = event.filter(_ -> others.size() < lines.size());
        return Optional.of(new Layout.Title(title, shown, others, Blocks.people(blocks)));
    }

    /// How many of the first blocks say no more than what the deck says of itself, and are followed by others.
    static int lead(List<Block> blocks, DeckFacts facts) {
        int lead = 0;
        while (lead < blocks.size()
                && blocks.get(lead) instanceof Block.Paragraph paragraph
                && facts.lines().contains(Blocks.normal(PlainText.inline(paragraph.content())))) {
            lead++;
        }
        return lead < blocks.size() ? lead : 0;
    }

    private static boolean says(List<Inline> line, Optional<String> words) {
        String text = Blocks.normal(PlainText.inline(line));
        return words.filter(name -> Blocks.normal(name).equals(text)).isPresent();
    }

    /// Whether a block may stand on a slide that opens a talk or a part of it.
    static boolean isMatter(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.Heading
                || block instanceof Block.People
                || block instanceof Block.Labels;
    }

    private static Stream<List<Inline>> line(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.content());
            case Block.Heading heading -> Stream.of(heading.content());
            // Short lines of an opening slide are names and places, not parts of a diagram.
            case Block.Labels labels -> labels.labels().stream().map(label -> List.of(new Inline.Text(label)));
            default -> Stream.empty();
        };
    }

    private static boolean isNeverDrawn(Block block) {
        return block instanceof Block.Neutral
                || (block instanceof Block.Image image && !DeckFiles.mayShow(image.url()));
    }
}
