package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.deck.PlainText;

/// A slide that holds one thing: a few words, a quotation, people, labels, links. Pure.
record SingleContent(List<Inline> title, List<Block> blocks) {

    private static final int MOST_WORDS_OF_A_STATEMENT = 16;
    private static final int MOST_LINES_OF_A_STATEMENT = 5;
    private static final int MOST_WORDS_ABOVE = 40;
    private static final int LONGEST_LINE_OF_SEVERAL = 28;
    private static final int MOST_HEADINGS = 4;
    private static final int MOST_WORDS_OF_HEADINGS = 40;

    /// Its layout; empty when it holds several things, or one that is set as text.
    Optional<Layout> layout() {
        return Stream.<Optional<Layout>>of(headings(), statement(), quotation(), speakers(), diagram(), links())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Nothing but headings: a title and what stands below it, as large as on the first slide.
    private Optional<Layout> headings() {
        boolean all = !title.isEmpty()
                && !blocks.isEmpty()
                && blocks.size() <= MOST_HEADINGS
                && Blocks.words(blocks) <= MOST_WORDS_OF_HEADINGS
                && blocks.stream().allMatch(Block.Heading.class::isInstance);
        return all ? Optional.of(Layout.Title.stacked(title, lines(blocks))) : Optional.empty();
    }

    private static List<List<Inline>> lines(List<Block> headings) {
        return Blocks.only(Block.Heading.class, headings).stream()
                .map(Block.Heading::content)
                .toList();
    }

    private Optional<Layout> statement() {
        if (blocks.isEmpty()) {
            return Optional.of(new Layout.Statement(List.of(), title));
        }
        boolean few = blocks.size() == 1
                && Blocks.words(blocks) <= MOST_WORDS_OF_A_STATEMENT
                && standsAlone(PlainText.of(blocks).strip());
        return few && blocks.getFirst() instanceof Block.Paragraph(List<Inline> content) && !isLink(content)
                ? Optional.of(new Layout.Statement(title, content))
                : Optional.empty();
    }

    /// Words that announce something state nothing yet; and of several lines none is so long that it wraps.
    private static boolean standsAlone(String words) {
        List<String> lines = words.lines().toList();
        boolean fits = lines.size() <= 1
                || (lines.size() <= MOST_LINES_OF_A_STATEMENT
                        && lines.stream().allMatch(line -> line.length() <= LONGEST_LINE_OF_SEVERAL));
        return fits && !words.endsWith(":");
    }

    private static boolean isLink(List<Inline> content) {
        return content.stream().anyMatch(Inline.Hyperlink.class::isInstance);
    }

    private Optional<Layout> quotation() {
        if (blocks.isEmpty() || blocks.size() > 2 || !(blocks.getFirst() instanceof Block.Quote(var inside))) {
            return Optional.empty();
        }
        Signed quotation = Signed.of(inside, blocks.subList(1, blocks.size())).unmarked();
        return blocks.size() == 2 && quotation.source().isEmpty()
                ? Optional.empty()
                : Optional.of(new Layout.Quotation(title, quotation.words(), quotation.source()));
    }

    private Optional<Layout> speakers() {
        List<Block> others = Blocks.without(Block.People.class, blocks);
        boolean mainly = others.size() < blocks.size() && areShortParagraphs(others);
        return mainly ? Optional.of(new Layout.Speakers(title, others, Blocks.people(blocks))) : Optional.empty();
    }

    private Optional<Layout> diagram() {
        List<Block> others = Blocks.without(Block.Labels.class, blocks);
        List<String> labels = Blocks.only(Block.Labels.class, blocks).stream()
                .flatMap(group -> group.labels().stream())
                .toList();
        boolean last = !blocks.isEmpty() && blocks.getLast() instanceof Block.Labels;
        boolean mainly = last && areShortParagraphs(others);
        return mainly ? Optional.of(new Layout.Diagram(title, others, labels)) : Optional.empty();
    }

    private Optional<Layout> links() {
        List<Inline.Hyperlink> links = new ArrayList<>();
        for (Block block : blocks) {
            List<List<Inline>> lines = switch (block) {
                case Block.BulletList list -> itemLines(list.items());
                case Block.OrderedList list -> itemLines(list.items());
                case Block.Paragraph paragraph -> List.of(paragraph.content());
                default -> List.of(List.<Inline>of());
            };
            for (List<Inline> line : lines) {
                if (line.size() != 1 || !(line.getFirst() instanceof Inline.Hyperlink link)) {
                    return Optional.empty();
                }
                links.add(link);
            }
        }
        return links.size() < 2 ? Optional.empty() : Optional.of(new Layout.Links(title, links));
    }

    private static List<List<Inline>> itemLines(List<ListItem> items) {
        return items.stream()
                .map(item -> item.step() == 0 ? Blocks.line(item) : List.<Inline>of())
                .toList();
    }

    private static boolean areShortParagraphs(List<Block> blocks) {
        return Blocks.words(blocks) <= MOST_WORDS_ABOVE && blocks.stream().allMatch(Block.Paragraph.class::isInstance);
    }
}
