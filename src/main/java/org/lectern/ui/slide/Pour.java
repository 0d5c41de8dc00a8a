package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.deck.Block;
import org.lectern.deck.ListItem;
import org.lectern.deck.PlainText;

/// Puts short lists and what heads them into columns side by side, where they would be small one below the other. Pure.
///
/// @param blocks of a slide, in order
record Pour(List<Block> blocks) {

    private static final int LONGEST_LINE = 60;
    private static final int FEWEST_LINES = 6;
    private static final int MOST_LINES_FOR_TWO = 24;
    private static final int MOST_GROUPS = 3;

    /// Letters that one line of a column holds, about.
    private static final int LETTERS_OF_A_LINE = 34;

    /// How much shorter one column may be for the sake of a cut between blocks, relative to all lines.
    private static final double FOR_A_CUT_BETWEEN_BLOCKS = 0.3;

    /// Blocks with columns among them; empty when the content does not lend itself to that.
    Optional<List<Block>> columns() {
        boolean suitable = blocks.stream().anyMatch(Pour::isList)
                && blocks.stream().allMatch(Pour::isShort)
                && lines(blocks) >= FEWEST_LINES;
        return suitable ? groups().or(this::halves) : Optional.empty();
    }

    /// Two or three groups, each below a heading or a line that leads to it; what stands before them stays above.
    private Optional<List<Block>> groups() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < blocks.size() - 1; i++) {
            if (leads(blocks.get(i)) && !leads(blocks.get(i + 1))) {
                starts.add(i);
            }
        }
        boolean some = starts.size() > 1 && starts.size() <= MOST_GROUPS;
        boolean listsInGroups =
                some && blocks.subList(0, starts.getFirst()).stream().noneMatch(Pour::isList);
        if (!listsInGroups) {
            return Optional.empty();
        }
        List<Block.Column> columns = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            columns.add(new Block.Column(1, blocks.subList(starts.get(i), end)));
        }
        List<Block> poured = new ArrayList<>(blocks.subList(0, starts.getFirst()));
        poured.add(new Block.Columns(columns));
        return Optional.of(poured);
    }

    private static boolean leads(Block block) {
        return Atom.of(List.of(block)).getLast().announces();
    }

    /// Two columns about equally high, or three of long lists; a line that leads to all of it stays above.
    private Optional<List<Block>> halves() {
        int count = lines(blocks) > MOST_LINES_FOR_TWO ? 3 : 2;
        int above = leads(blocks.getFirst()) ? 1 : 0;
        List<Block.Column> columns = new ArrayList<>();
        List<Atom> rest = Atom.of(blocks.subList(above, blocks.size()));
        for (int left = count; left > 1; left--) {
            int cut = cut(rest, left);
            if (cut == 0) {
                return Optional.empty();
            }
            columns.add(column(rest.subList(0, cut)));
            rest = rest.subList(cut, rest.size());
        }
        columns.add(column(rest));
        List<Block> poured = new ArrayList<>(blocks.subList(0, above));
        poured.add(new Block.Columns(columns));
        return Optional.of(poured);
    }

    /// How many atoms go into the first of so many columns: between blocks where that is not far from its share; 0 for
    /// none.
    private static int cut(List<Atom> atoms, int columns) {
        double all = lines(Atom.joined(atoms));
        int best = 0;
        double least = Double.MAX_VALUE;
        for (int cut = 1; cut < atoms.size(); cut++) {
            boolean between = atoms.get(cut - 1).origin() != atoms.get(cut).origin();
            double first = lines(Atom.joined(atoms.subList(0, cut)));
            double cost = Math.abs(columns * first - all) / all + (between ? 0 : FOR_A_CUT_BETWEEN_BLOCKS);
            boolean allowed = !atoms.get(cut - 1).announces() && !atoms.get(cut).continues();
            if (allowed && cost < least) {
                best = cut;
                least = cost;
            }
        }
        return best;
    }

    private static Block.Column column(List<Atom> atoms) {
        return new Block.Column(1, Atom.joined(atoms));
    }

    private static boolean isList(Block block) {
        return block instanceof Block.BulletList || block instanceof Block.OrderedList;
    }

    private static boolean isShort(Block block) {
        return switch (block) {
            case Block.BulletList(List<ListItem> items) -> items.stream().allMatch(Pour::isShort);
            case Block.OrderedList list -> list.items().stream().allMatch(Pour::isShort);
            case Block.Heading _, Block.Paragraph _ ->
                PlainText.of(block).lines().allMatch(line -> line.length() <= LONGEST_LINE);
            default -> false;
        };
    }

    private static boolean isShort(ListItem item) {
        return item.blocks().stream().allMatch(Pour::isShort);
    }

    private static double lines(List<Block> blocks) {
        return texts(blocks)
                .mapToInt(text -> Math.max(1, Math.ceilDiv(text.length(), LETTERS_OF_A_LINE)))
                .sum();
    }

    private static Stream<String> texts(List<Block> blocks) {
        return PlainText.of(blocks).lines().filter(line -> !line.isBlank());
    }
}
