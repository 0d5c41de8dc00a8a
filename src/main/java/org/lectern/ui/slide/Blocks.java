package org.lectern.ui.slide;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

/// Blocks as they are laid out: empty ones gone, a paragraph that is nothing but a picture as that picture.
final class Blocks {

    private Blocks() {}

    static List<Block> plain(List<Block> blocks) {
        return blocks.stream().flatMap(Blocks::plain).toList();
    }

    private static Stream<Block> plain(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> plain(paragraph);
            case Block.BulletList list -> list.items().isEmpty() ? Stream.empty() : Stream.of(list);
            case Block.OrderedList list -> list.items().isEmpty() ? Stream.empty() : Stream.of(list);
            case Block.Columns columns -> columns.columns().isEmpty() ? Stream.empty() : Stream.of(columns);
            case Block.Labels labels -> labels.labels().isEmpty() ? Stream.empty() : Stream.of(labels);
            case Block.People people -> people.speakers().isEmpty() ? Stream.empty() : Stream.of(people);
            case Block.Quote quote -> quote.blocks().isEmpty() ? Stream.empty() : Stream.of(quote);
            case Block.Image image -> Stream.of(DeckFiles.mayShow(image.url()) ? image : unseen(image));
            case Block.Heading _, Block.Code _, Block.Table _, Block.Formula _, Block.Neutral _, Block.Stepped _ ->
                Stream.of(block);
        };
    }

    private static Stream<Block> plain(Block.Paragraph paragraph) {
        List<Inline> content =
                paragraph.content().stream().filter(inline -> !isBlank(inline)).toList();
        List<Inline.Picture> pictures =
                content.stream().flatMap(Blocks::picture).toList();
        if (!content.isEmpty() && pictures.size() == content.size()) {
            return pictures.stream().map(Blocks::image).flatMap(Blocks::plain);
        }
        return PlainText.of(paragraph).isBlank() ? Stream.empty() : Stream.of(paragraph);
    }

    /// A picture that lies elsewhere is never fetched, so it needs no room of its own.
    private static Block unseen(Block.Image image) {
        return new Block.Neutral("image", image.alt().isBlank() ? image.url() : image.alt());
    }

    private static boolean isBlank(Inline inline) {
        return inline instanceof Inline.LineBreak || (inline instanceof Inline.Text(var text) && text.isBlank());
    }

    /// A picture, though it be a link.
    private static Stream<Inline.Picture> picture(Inline inline) {
        return switch (inline) {
            case Inline.Picture picture -> Stream.of(picture);
            case Inline.Hyperlink(String url, List<Inline> children)
            when children.size() == 1 && children.getFirst() instanceof Inline.Picture picture -> Stream.of(picture);
            default -> Stream.empty();
        };
    }

    private static Block.Image image(Inline.Picture picture) {
        return new Block.Image(picture.url(), picture.alt(), false);
    }
}
