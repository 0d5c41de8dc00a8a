package org.lectern.ui.slide;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.deck.PlainText;
import org.lectern.deck.Speaker;

/// Blocks as they are laid out: empty ones gone, a paragraph that is nothing but a picture as that picture.
final class Blocks {

    /// Of a script without spaces between words, about.
    private static final int LETTERS_OF_A_WORD = 3;

    private static final int LONGEST_DESCRIPTION = 160;

    private Blocks() {}

    static List<Block> plain(List<Block> blocks) {
        List<Block> plain = blocks.stream().flatMap(Blocks::plain).toList();
        boolean alone = plain.stream().allMatch(Blocks::isPicture);
        return plain.stream()
                .map(block -> alone ? standIn(block) : shown(block))
                .toList();
    }

    private static boolean isPicture(Block block) {
        return block instanceof Block.Image
                || (block instanceof Block.Neutral(String what, String text)
                        && Math.max(what.length(), text.length()) <= LONGEST_DESCRIPTION);
    }

    /// What stands for something that is not drawn stands where a picture would, if nothing else is there.
    private static Block standIn(Block block) {
        return block instanceof Block.Neutral(String what, String text)
                ? new Block.Image("", text.isBlank() ? what : text, Block.Place.AMONG)
                : block;
    }

    /// A picture that lies elsewhere is never fetched, so it needs no room of its own beside words.
    private static Block shown(Block block) {
        return block instanceof Block.Image image && !DeckFiles.mayShow(image.url())
                ? new Block.Neutral("image", PictureBox.description(image))
                : block;
    }

    private static Stream<Block> plain(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> plain(paragraph);
            case Block.BulletList list -> list.items().isEmpty() ? Stream.empty() : Stream.of(numbered(list));
            case Block.OrderedList list -> list.items().isEmpty() ? Stream.empty() : Stream.of(list);
            case Block.Columns columns -> columns.columns().isEmpty() ? Stream.empty() : Stream.of(columns);
            case Block.Labels labels -> labels.labels().isEmpty() ? Stream.empty() : Stream.of(labels);
            case Block.People people -> people.speakers().isEmpty() ? Stream.empty() : Stream.of(people);
            case Block.Quote quote -> quote.blocks().isEmpty() ? Stream.empty() : Stream.of(quote);
            case Block.Image _,
                    Block.Heading _,
                    Block.Code _,
                    Block.Table _,
                    Block.Formula _,
                    Block.Neutral _,
                    Block.Stepped _ -> Stream.of(block);
        };
    }

    /// A list whose items are nothing but a number each is a numbered list: some exports write `- 1. First`.
    private static Block numbered(Block.BulletList list) {
        List<Block.OrderedList> inside = list.items().stream()
                .filter(item -> item.blocks().size() == 1 && item.step() == 0)
                .flatMap(item -> only(Block.OrderedList.class, item.blocks()).stream())
                .filter(one -> one.items().size() == 1)
                .toList();
        return inside.size() == list.items().size()
                ? new Block.OrderedList(
                        inside.getFirst().start(),
                        inside.stream().map(one -> one.items().getFirst()).toList())
                : list;
    }

    private static Stream<Block> plain(Block.Paragraph paragraph) {
        List<Inline> content =
                paragraph.content().stream().filter(inline -> !isBlank(inline)).toList();
        List<Inline.Picture> pictures =
                content.stream().flatMap(Blocks::picture).toList();
        if (!content.isEmpty() && pictures.size() == content.size()) {
            return pictures.stream().map(Blocks::image);
        }
        return PlainText.of(paragraph).isBlank() ? Stream.empty() : Stream.of(paragraph);
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
        return new Block.Image(picture.url(), picture.alt(), Block.Place.AMONG, picture.treatment());
    }

    /// The blocks below a title, without a heading that says the title again.
    static List<Block> below(List<Inline> title, List<Block> blocks) {
        boolean again = !title.isEmpty()
                && !blocks.isEmpty()
                && blocks.getFirst() instanceof Block.Heading heading
                && normal(PlainText.of(heading)).equals(normal(PlainText.inline(title)));
        return again ? blocks.subList(1, blocks.size()) : blocks;
    }

    /// Words without the spaces that make no difference.
    static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /// The blocks of one kind.
    static <B extends Block> List<B> only(Class<B> kind, List<Block> blocks) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// The blocks of all other kinds.
    static List<Block> without(Class<? extends Block> kind, List<Block> blocks) {
        return blocks.stream().filter(block -> !kind.isInstance(block)).toList();
    }

    /// All people whom these blocks introduce.
    static List<Speaker> people(List<Block> blocks) {
        return only(Block.People.class, blocks).stream()
                .flatMap(people -> people.speakers().stream())
                .toList();
    }

    /// The one line of an item; an empty one when it holds more than that.
    static List<Inline> line(ListItem item) {
        return item.blocks().size() == 1 && item.blocks().getFirst() instanceof Block.Paragraph(List<Inline> content)
                ? content
                : List.of();
    }

    /// How many words blocks have; in scripts that do not tell, about.
    static int words(List<Block> blocks) {
        String text = PlainText.of(blocks).strip();
        int unspaced =
                Math.toIntExact(text.codePoints().filter(Script::isUnspaced).count());
        return text.isEmpty() ? 0 : text.split("\\s+").length + unspaced / LETTERS_OF_A_WORD;
    }
}
