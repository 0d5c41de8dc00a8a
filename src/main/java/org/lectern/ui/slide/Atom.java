package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;

/// A part of a slide that is not cut: a sentence, a list item, a line of code, a row of a table.
///
/// @param origin which block it comes from; neighbours of one origin are put together again
record Atom(int origin, Block block) {

    private static final int LABELS_TOGETHER = 4;

    /// The atoms of blocks, in order.
    static List<Atom> of(List<Block> blocks) {
        List<Block> flat = blocks.stream().flatMap(Atom::flat).toList();
        List<Atom> atoms = new ArrayList<>();
        for (int i = 0; i < flat.size(); i++) {
            int origin = i;
            parts(flat.get(i)).forEach(part -> atoms.add(new Atom(origin, part)));
        }
        return List.copyOf(atoms);
    }

    /// Columns that do not fit are read one after the other.
    private static Stream<Block> flat(Block block) {
        return block instanceof Block.Columns(List<Block.Column> columns)
                ? columns.stream().flatMap(column -> column.blocks().stream()).flatMap(Atom::flat)
                : Stream.of(block);
    }

    private static List<Block> parts(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Sentences.of(paragraph);
            case Block.BulletList(List<ListItem> items) ->
                items.stream()
                        .flatMap(Atom::parts)
                        .<Block>map(item -> new Block.BulletList(List.of(item)))
                        .toList();
            case Block.OrderedList(int start, List<ListItem> items) ->
                IntStream.range(0, items.size())
                        .<Block>mapToObj(i -> new Block.OrderedList(start + i, List.of(items.get(i))))
                        .toList();
            case Block.Quote(List<Block> inside) ->
                inside.stream()
                        .flatMap(part -> parts(part).stream())
                        .<Block>map(part -> new Block.Quote(List.of(part)))
                        .toList();
            case Block.Code code -> lines(code);
            case Block.Table table -> rows(table);
            case Block.Labels(List<String> labels) -> groups(labels);
            case Block.Stepped(int step, List<Block> inside) ->
                inside.stream()
                        .flatMap(part -> parts(part).stream())
                        .<Block>map(part -> new Block.Stepped(step, List.of(part)))
                        .toList();
            case Block.Heading _, Block.Image _, Block.People _, Block.Columns _, Block.Formula _, Block.Neutral _ ->
                List.of(block);
        };
    }

    /// An item of a single long paragraph goes on without a second bullet of its own being lost: each part is an item.
    private static Stream<ListItem> parts(ListItem item) {
        if (item.blocks().size() != 1 || !(item.blocks().getFirst() instanceof Block.Paragraph paragraph)) {
            return Stream.of(item);
        }
        return Sentences.of(paragraph).stream().map(part -> new ListItem(List.of(part), item.step(), item.done()));
    }

    private static List<Block> lines(Block.Code code) {
        List<String> lines = CodeLines.lines(code.text());
        return IntStream.range(0, lines.size())
                .<Block>mapToObj(i -> new Block.Code(
                        code.language(), lines.get(i), code.marked().contains(i + 1) ? List.of(1) : List.of()))
                .toList();
    }

    private static List<Block> rows(Block.Table table) {
        return table.rows().stream()
                .<Block>map(row -> new Block.Table(table.header(), List.of(row)))
                .toList();
    }

    private static List<Block> groups(List<String> labels) {
        return IntStream.iterate(0, from -> from < labels.size(), from -> from + LABELS_TOGETHER)
                .<Block>mapToObj(
                        from -> new Block.Labels(labels.subList(from, Math.min(labels.size(), from + LABELS_TOGETHER))))
                .toList();
    }

    /// The blocks that these atoms make, neighbours of one origin joined.
    static List<Block> joined(List<Atom> atoms) {
        List<Block> blocks = new ArrayList<>();
        int origin = -1;
        for (Atom atom : atoms) {
            if (atom.origin() == origin) {
                blocks.add(joined(blocks.removeLast(), atom.block()));
            } else {
                blocks.add(atom.block());
            }
            origin = atom.origin();
        }
        return List.copyOf(blocks);
    }

    private static Block joined(Block first, Block second) {
        return switch (first) {
            case Block.Paragraph(List<Inline> one)
            when second instanceof Block.Paragraph(List<Inline> two) -> new Block.Paragraph(concat(one, two));
            case Block.BulletList(var one)
            when second instanceof Block.BulletList(var two) -> new Block.BulletList(concat(one, two));
            case Block.OrderedList(int start, var one)
            when second instanceof Block.OrderedList(int _, var two) -> new Block.OrderedList(start, concat(one, two));
            case Block.Quote(var one) when second instanceof Block.Quote(var two) -> new Block.Quote(concat(one, two));
            case Block.Code one when second instanceof Block.Code two -> joinedCode(one, two);
            case Block.Table(var header, var one)
            when second instanceof Block.Table(var _, var two) -> new Block.Table(header, concat(one, two));
            case Block.Labels(var one)
            when second instanceof Block.Labels(var two) -> new Block.Labels(concat(one, two));
            case Block.Stepped(int step, var one)
            when second instanceof Block.Stepped(int _, var two) -> new Block.Stepped(step, concat(one, two));
            default -> first;
        };
    }

    private static Block joinedCode(Block.Code one, Block.Code two) {
        int lines = (int) one.text().chars().filter(letter -> letter == '\n').count() + 1;
        List<Integer> marked = Stream.concat(
                        one.marked().stream(), two.marked().stream().map(line -> line + lines))
                .collect(Collectors.toList());
        return new Block.Code(one.language(), one.text() + "\n" + two.text(), marked);
    }

    private static <T> List<T> concat(List<? extends T> one, List<? extends T> two) {
        List<T> both = new ArrayList<>(one);
        both.addAll(two);
        return both;
    }

    /// Whether a page may end after this atom with another one following: not below a heading.
    boolean mayEndAPage() {
        return !(block instanceof Block.Heading);
    }
}
