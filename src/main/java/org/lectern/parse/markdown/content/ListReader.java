package org.lectern.parse.markdown.content;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Block;

/// Makes lists of flexmark's lists: nested, numbered, with ticked boxes, item by item.
final class ListReader {

    private final BlockReader blocks;
    private final SlideState state;

    ListReader(BlockReader blocks, SlideState state) {
        this.blocks = blocks;
        this.state = state;
    }

    Block of(ListBlock list) {
        boolean stepped = state.incremental() || state.rules().steppedMarkers().indexOf(marker(list)) >= 0;
        List<org.lectern.deck.ListItem> items = new ArrayList<>();
        for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListItem item) {
                items.add(
                        item(item, stepped && !(items.isEmpty() && state.rules().has(BlockRules.Option.FIRST_SHOWN))));
            }
        }
        return list instanceof OrderedList ordered
                ? new Block.OrderedList(ordered.getStartNumber(), items)
                : new Block.BulletList(items);
    }

    private org.lectern.deck.ListItem item(ListItem item, boolean stepped) {
        int step = stepped ? state.steps().next() : 0;
        List<Block> content = blocks.children(item);
        if (!content.isEmpty() && content.getFirst() instanceof Block.Stepped(int own, List<Block> first)) {
            List<Block> whole = new ArrayList<>(first);
            whole.addAll(content.subList(1, content.size()));
            return new org.lectern.deck.ListItem(whole, own, done(item));
        }
        return new org.lectern.deck.ListItem(content, step, done(item));
    }

    private static Optional<Boolean> done(ListItem item) {
        return item instanceof TaskListItem task ? Optional.of(task.isItemDoneMarker()) : Optional.empty();
    }

    private static char marker(ListBlock list) {
        return switch (list) {
            case BulletList bullets -> bullets.getOpeningMarker();
            case OrderedList ordered -> ordered.getDelimiter();
            default -> ' ';
        };
    }
}
