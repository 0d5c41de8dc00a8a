package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.deck.Block;
import org.lectern.deck.ListItem;

/// Puts two parts of one block together again.
final class Joint {

    private Joint() {}

    /// The block that both parts make.
    ///
    /// @param continues whether the second part goes on within the first part's last list item
    static Block of(Block first, Block second, boolean continues) {
        return switch (first) {
            case Block.Paragraph(var one)
            when second instanceof Block.Paragraph(var two) -> new Block.Paragraph(concat(one, two));
            case Block.BulletList(var one)
            when second instanceof Block.BulletList(var two) -> new Block.BulletList(items(one, two, continues));
            case Block.OrderedList(int start, var one)
            when second instanceof Block.OrderedList(int _, var two) ->
                new Block.OrderedList(start, items(one, two, continues));
            case Block.Quote(var one)
            when second instanceof Block.Quote(var two) -> new Block.Quote(appended(one, two));
            case Block.Code one when second instanceof Block.Code two -> code(one, two);
            case Block.Table(var header, var one)
            when second instanceof Block.Table(var _, var two) -> new Block.Table(header, concat(one, two));
            case Block.Labels(var one)
            when second instanceof Block.Labels(var two) -> new Block.Labels(concat(one, two));
            case Block.Stepped(int step, var one)
            when second instanceof Block.Stepped(int _, var two) -> new Block.Stepped(step, appended(one, two));
            default -> throw new IllegalArgumentException("parts of different blocks: " + first + ", " + second);
        };
    }

    private static List<ListItem> items(List<ListItem> one, List<ListItem> two, boolean continues) {
        return continues && !one.isEmpty() ? grown(one, two) : concat(one, two);
    }

    /// The first list with the content of the second one's item added to its last item.
    private static List<ListItem> grown(List<ListItem> one, List<ListItem> two) {
        List<ListItem> items = new ArrayList<>(one);
        ListItem last = items.removeLast();
        items.add(new ListItem(appended(last.blocks(), two.getFirst().blocks()), last.step(), last.done()));
        return items;
    }

    /// What was cut inside a block is put together again too: lists, code and tables, which would fall to pieces.
    private static List<Block> appended(List<Block> one, List<Block> two) {
        List<Block> blocks = new ArrayList<>(one);
        for (Block block : two) {
            boolean again = !blocks.isEmpty()
                    && isOfPieces(block)
                    && block.getClass() == blocks.getLast().getClass();
            blocks.add(again ? of(blocks.removeLast(), block, false) : block);
        }
        return blocks;
    }

    private static boolean isOfPieces(Block block) {
        return block instanceof Block.BulletList
                || block instanceof Block.OrderedList
                || block instanceof Block.Code
                || block instanceof Block.Table
                || block instanceof Block.Labels;
    }

    private static Block code(Block.Code one, Block.Code two) {
        int lines = (int) one.text().chars().filter(letter -> letter == '\n').count() + 1;
        List<Integer> marked = Stream.concat(
                        one.marked().stream(), two.marked().stream().map(line -> line + lines))
                .toList();
        return new Block.Code(one.language(), one.text() + "\n" + two.text(), marked);
    }

    private static <T> List<T> concat(List<? extends T> one, List<? extends T> two) {
        List<T> both = new ArrayList<>(one);
        both.addAll(two);
        return both;
    }
}
