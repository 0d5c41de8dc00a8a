package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.deck.PlainText;

/// A part of a slide that is not cut: a sentence, a list item, a line of code, a row of a table.
///
/// @param origin which block it comes from; neighbours of one origin are put together again
/// @param continues whether it goes on within the list item before it
record Atom(int origin, Block block, boolean continues) {

    private static final int LABELS_TOGETHER = 4;
    private static final int LONGEST_WHOLE = 600;

    /// The atoms of blocks, in order.
    static List<Atom> of(List<Block> blocks) {
        List<Block> flat = blocks.stream().flatMap(Atom::flat).toList();
        List<Atom> atoms = new ArrayList<>();
        for (int i = 0; i < flat.size(); i++) {
            atoms.addAll(of(i, flat.get(i)));
        }
        return List.copyOf(atoms);
    }

    /// Columns that do not fit are read one after the other.
    private static Stream<Block> flat(Block block) {
        return block instanceof Block.Columns(List<Block.Column> columns)
                ? columns.stream().flatMap(column -> column.blocks().stream()).flatMap(Atom::flat)
                : Stream.of(block);
    }

    private static List<Atom> of(int origin, Block block) {
        return switch (block) {
            case Block.BulletList(List<ListItem> items) ->
                items.stream()
                        .flatMap(item -> item(origin, item, Block.BulletList::new))
                        .toList();
            case Block.OrderedList(int start, List<ListItem> items) ->
                IntStream.range(0, items.size())
                        .boxed()
                        .flatMap(i -> item(origin, items.get(i), part -> new Block.OrderedList(start + i, part)))
                        .toList();
            case Block.Paragraph paragraph -> atoms(origin, Sentences.of(paragraph));
            case Block.Quote(List<Block> inside) -> atoms(origin, wrapped(inside, part -> new Block.Quote(part)));
            case Block.Stepped(int step, List<Block> inside) ->
                atoms(origin, wrapped(inside, part -> new Block.Stepped(step, part)));
            case Block.Code code when BlockArt.is(code) -> atoms(origin, List.of(code));
            case Block.Code code -> atoms(origin, lines(code));
            case Block.Table table -> atoms(origin, rows(table));
            case Block.Labels(List<String> labels) -> atoms(origin, groups(labels));
            case Block.Heading _, Block.Image _, Block.People _, Block.Columns _, Block.Formula _, Block.Neutral _ ->
                atoms(origin, List.of(block));
        };
    }

    private static List<Atom> atoms(int origin, List<Block> parts) {
        return parts.stream().map(part -> new Atom(origin, part, false)).toList();
    }

    /// An item, cut where its content can be cut.
    private static Stream<Atom> item(int origin, ListItem item, Function<List<ListItem>, Block> list) {
        List<Block> parts = blocks(inItem(item.blocks()));
        if (parts.isEmpty()) {
            return Stream.of(new Atom(origin, list.apply(List.of(item)), false));
        }
        return IntStream.range(0, parts.size()).mapToObj(i -> {
            var part = new ListItem(List.of(parts.get(i)), item.step(), item.done());
            return new Atom(origin, list.apply(List.of(part)), i > 0);
        });
    }

    /// The atoms of an item. Its sentences stay together unless they are very many, since they could not be joined
    /// again inside it.
    private static List<Atom> inItem(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        block instanceof Block.Paragraph && PlainText.of(block).length() <= LONGEST_WHOLE
                                ? Stream.of(new Atom(0, block, false))
                                : of(List.of(block)).stream())
                .toList();
    }

    private static List<Block> wrapped(List<Block> inside, Function<List<Block>, Block> wrapper) {
        return blocks(of(inside)).stream()
                .map(part -> wrapper.apply(List.of(part)))
                .toList();
    }

    private static List<Block> blocks(List<Atom> atoms) {
        return atoms.stream().map(Atom::block).toList();
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
                blocks.add(Joint.of(blocks.removeLast(), atom.block(), atom.continues()));
            } else {
                blocks.add(atom.block());
            }
            origin = atom.origin();
        }
        return List.copyOf(blocks);
    }

    /// The line of code that it is, inside a list or a step too; empty for anything else.
    Optional<String> code() {
        return code(block);
    }

    private static Optional<String> code(Block block) {
        return switch (block) {
            case Block.Code code -> Optional.of(code.text());
            case Block.Stepped stepped -> only(stepped.blocks()).flatMap(Atom::code);
            case Block.BulletList(List<ListItem> items) ->
                only(items).flatMap(item -> only(item.blocks())).flatMap(Atom::code);
            case Block.OrderedList list ->
                only(list.items()).flatMap(item -> only(item.blocks())).flatMap(Atom::code);
            default -> Optional.empty();
        };
    }

    private static <T> Optional<T> only(List<T> things) {
        return things.size() == 1 ? Optional.of(things.getFirst()) : Optional.empty();
    }

    /// Whether it only leads to what follows: a heading, a line that ends with a colon.
    boolean announces() {
        return announces(block);
    }

    /// Whether a new part begins with it.
    boolean isHeading() {
        return isHeading(block);
    }

    /// Whether a block is a heading, or a line in bold type that stands for one.
    static boolean isHeading(Block block) {
        return switch (block) {
            case Block.Heading _ -> true;
            case Block.Paragraph(List<Inline> content) -> isStressed(content);
            default -> false;
        };
    }

    private static boolean announces(Block block) {
        return switch (block) {
            case Block.Heading _ -> true;
            case Block.Stepped stepped ->
                !stepped.blocks().isEmpty() && announces(stepped.blocks().getLast());
            case Block.Paragraph(List<Inline> content) ->
                isStressed(content) || endsWithColon(PlainText.inline(content));
            case Block.BulletList(List<ListItem> items) -> endsWithColon(items);
            case Block.OrderedList list -> endsWithColon(list.items());
            default -> false;
        };
    }

    /// A line in bold type alone is a heading.
    private static boolean isStressed(List<Inline> content) {
        return content.size() == 1 && content.getFirst() instanceof Inline.Strong;
    }

    private static boolean endsWithColon(List<ListItem> items) {
        return endsWithColon(PlainText.of(items.getLast().blocks()));
    }

    private static boolean endsWithColon(String text) {
        return text.strip().endsWith(":") || text.strip().endsWith("：");
    }
}
