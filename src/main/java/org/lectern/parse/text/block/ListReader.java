package org.lectern.parse.text.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.lectern.deck.Block;
import org.lectern.deck.ListItem;
import org.lectern.parse.text.line.Line;

/// Lists: bullets and numbers, one inside the other by their indentation.
final class ListReader {

    /// Deeper levels are shown on this one.
    static final int DEEPEST = 8;

    private ListReader() {}

    /// Whether a group of lines is a list from its first line on.
    static boolean opensList(List<Line> group) {
        return Item.of(group.getFirst()).isPresent();
    }

    /// The items of the lines; a line without a mark goes on with the item above it.
    static List<Item> items(List<Line> lines) {
        List<Item> items = new ArrayList<>();
        for (Line line : lines) {
            Optional<Item> item = Item.of(line);
            if (item.isPresent()) {
                items.add(item.get());
            } else if (!items.isEmpty()) {
                items.addLast(items.removeLast().followedBy(line.text().strip()));
            }
        }
        return items;
    }

    static List<Block> blocks(List<Item> items) {
        return blocks(items, 0);
    }

    /// Neighbours of one kind make one list; what is indented deeper belongs to the item above.
    private static List<Block> blocks(List<Item> items, int depth) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < items.size()) {
            int end = start + 1;
            while (end < items.size() && (isDeeper(items, start, end) || sameKind(items.get(start), items.get(end)))) {
                end++;
            }
            blocks.add(list(items.subList(start, end), depth));
            start = end;
        }
        return blocks;
    }

    private static boolean isDeeper(List<Item> items, int first, int other) {
        return items.get(other).indent() > items.get(first).indent() + 1;
    }

    private static boolean sameKind(Item first, Item other) {
        return first.number().isPresent() == other.number().isPresent();
    }

    private static Block list(List<Item> items, int depth) {
        List<ListItem> listed = new ArrayList<>();
        int start = 0;
        while (start < items.size()) {
            int end = start + 1;
            while (depth < DEEPEST && end < items.size() && isDeeper(items, start, end)) {
                end++;
            }
            listed.add(item(items.get(start), items.subList(start + 1, end), depth));
            start = end;
        }
        OptionalInt number = items.getFirst().number();
        return number.isPresent() ? new Block.OrderedList(number.getAsInt(), listed) : new Block.BulletList(listed);
    }

    private static ListItem item(Item item, List<Item> below, int depth) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(InlineText.of(item.text())));
        if (!below.isEmpty()) {
            blocks.addAll(blocks(below, depth + 1));
        }
        return ListItem.of(blocks);
    }
}
