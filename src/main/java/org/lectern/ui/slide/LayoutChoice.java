package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.deck.PlainText;
import org.lectern.deck.Slide;
import org.lectern.deck.Speaker;

/// Chooses the layout of a slide from its content. Pure.
final class LayoutChoice {

    private static final int MOST_WORDS_OF_A_TITLE_SLIDE = 130;
    private static final int MOST_WORDS_BELOW_A_SECTION = 40;
    private static final int MOST_WORDS_OF_A_STATEMENT = 16;
    private static final int MOST_LINES_OF_A_STATEMENT = 5;
    private static final int FEWEST_ITEMS_FOR_COLUMNS = 8;
    private static final int LONGEST_ITEM_FOR_COLUMNS = 34;
    private static final int MOST_ITEMS_FOR_TWO_COLUMNS = 20;
    /// Of a script without spaces between words, about.
    private static final int LETTERS_OF_A_WORD = 3;

    private static final Pattern TIME = Pattern.compile("(?s).*\\d{1,2}[:.h]\\d{2}.*");
    private static final Pattern SOURCE = Pattern.compile("^[—–-]\\s*\\S.*");

    private final List<Inline> title;
    private final List<Block> blocks;

    private LayoutChoice(List<Inline> title, List<Block> blocks) {
        this.title = title;
        this.blocks = blocks;
    }

    /// The layout of a slide.
    ///
    /// @param event the event of the deck, set apart on a title slide
    /// @param ends whether it is among the last ones
    static Layout of(Slide slide, Optional<String> event, boolean ends) {
        var choice = new LayoutChoice(slide.title(), Blocks.plain(slide.blocks()));
        return choice.closing(ends)
                .or(() -> choice.byPlace(slide, event))
                .or(choice::byPictures)
                .or(choice::bySingleContent)
                .or(choice::agenda)
                .or(choice::byTime)
                .orElseGet(choice::text);
    }

    /// The layout of a page on which a longer slide continues.
    static Layout.Text continued(List<Inline> title, List<Block> blocks) {
        return new Layout.Text(title, Blocks.plain(blocks), 1);
    }

    private Optional<Layout> closing(boolean ends) {
        return ends
                ? Closing.lines(title, blocks).map(lines -> new Layout.Title(title, Optional.empty(), lines, List.of()))
                : Optional.empty();
    }

    private Optional<Layout> agenda() {
        return Agenda.of(blocks).map(entries -> new Layout.Agenda(title, entries));
    }

    private Optional<Layout> byPlace(Slide slide, Optional<String> event) {
        return switch (slide.kind()) {
            case TITLE -> opening(event);
            case SECTION -> section();
            // A deck that opens with a title and a few words opens with a title slide, whatever its dialect calls it.
            case CONTENT ->
                slide.number() == 1 && words(blocks) <= MOST_WORDS_OF_A_STATEMENT ? opening(event) : Optional.empty();
        };
    }

    private Optional<Layout> opening(Optional<String> event) {
        boolean plain = blocks.stream()
                .filter(block -> !(block instanceof Block.Neutral))
                .allMatch(LayoutChoice::isTitleMatter);
        if (!plain || words(blocks) > MOST_WORDS_OF_A_TITLE_SLIDE || title.isEmpty()) {
            return Optional.empty();
        }
        List<List<Inline>> lines = blocks.stream().flatMap(LayoutChoice::line).toList();
        List<List<Inline>> others =
                lines.stream().filter(line -> !names(line, event)).toList();
        Optional<String> shown = event.filter(_ -> others.size() < lines.size());
        return Optional.of(new Layout.Title(title, shown, others, people(blocks)));
    }

    private static boolean names(List<Inline> line, Optional<String> event) {
        String text = normal(PlainText.inline(line));
        return event.filter(name -> normal(name).equals(text)).isPresent();
    }

    private static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static boolean isTitleMatter(Block block) {
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

    private Optional<Layout> section() {
        boolean brief = words(blocks) <= MOST_WORDS_BELOW_A_SECTION
                && blocks.stream().allMatch(block -> isTitleMatter(block) && !(block instanceof Block.Labels));
        return brief && !title.isEmpty() ? Optional.of(new Layout.Section(title, blocks)) : Optional.empty();
    }

    private Optional<Layout> byPictures() {
        List<Block.Image> images = only(Block.Image.class);
        if (images.isEmpty()) {
            return Optional.empty();
        }
        List<Block> others = without(Block.Image.class);
        return Optional.of(
                others.isEmpty() ? new Layout.Pictures(title, images) : new Layout.Beside(title, others, images));
    }

    private Optional<Layout> bySingleContent() {
        return Stream.<Optional<Layout>>of(statement(), quotation(), speakers(), diagram(), links())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Layout> statement() {
        if (blocks.isEmpty()) {
            return Optional.of(new Layout.Statement(List.of(), title));
        }
        boolean few = blocks.size() == 1
                && words(blocks) <= MOST_WORDS_OF_A_STATEMENT
                && PlainText.of(blocks).lines().count() <= MOST_LINES_OF_A_STATEMENT;
        return few && blocks.getFirst() instanceof Block.Paragraph(List<Inline> content) && !isLink(content)
                ? Optional.of(new Layout.Statement(title, content))
                : Optional.empty();
    }

    private static boolean isLink(List<Inline> content) {
        return content.stream().anyMatch(Inline.Hyperlink.class::isInstance);
    }

    private Optional<Layout> quotation() {
        if (blocks.isEmpty() || blocks.size() > 2 || !(blocks.getFirst() instanceof Block.Quote(var inside))) {
            return Optional.empty();
        }
        List<Block> words = new ArrayList<>(inside);
        words.addAll(blocks.subList(1, blocks.size()));
        boolean signed = words.size() > 1
                && words.getLast() instanceof Block.Paragraph last
                && SOURCE.matcher(PlainText.of(last).strip()).matches();
        if (blocks.size() == 2 && !signed) {
            return Optional.empty();
        }
        List<Inline> source = signed && words.removeLast() instanceof Block.Paragraph(var who) ? who : List.of();
        return Optional.of(new Layout.Quotation(title, words, source));
    }

    private Optional<Layout> speakers() {
        List<Block> others = without(Block.People.class);
        boolean mainly = others.size() < blocks.size() && areShortParagraphs(others);
        return mainly ? Optional.of(new Layout.Speakers(title, others, people(blocks))) : Optional.empty();
    }

    private Optional<Layout> diagram() {
        List<Block> others = without(Block.Labels.class);
        List<String> labels = only(Block.Labels.class).stream()
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
        return items.stream().map(LayoutChoice::itemLine).toList();
    }

    private static List<Inline> itemLine(ListItem item) {
        return item.step() == 0
                        && item.blocks().size() == 1
                        && item.blocks().getFirst() instanceof Block.Paragraph(List<Inline> content)
                ? content
                : List.of();
    }

    private Optional<Layout> byTime() {
        return !blocks.isEmpty()
                        && blocks.getFirst() instanceof Block.Heading heading
                        && TIME.matcher(PlainText.of(heading)).matches()
                ? Optional.of(new Layout.Session(title, heading.content(), blocks.subList(1, blocks.size())))
                : Optional.empty();
    }

    private Layout text() {
        return new Layout.Text(title, blocks, columns());
    }

    /// Many short items read better side by side.
    private int columns() {
        if (blocks.size() != 1 || !(blocks.getFirst() instanceof Block.BulletList(List<ListItem> items))) {
            return 1;
        }
        boolean small = items.size() >= FEWEST_ITEMS_FOR_COLUMNS
                && items.stream().allMatch(item -> PlainText.of(item.blocks()).length() <= LONGEST_ITEM_FOR_COLUMNS);
        if (!small) {
            return 1;
        }
        return items.size() <= MOST_ITEMS_FOR_TWO_COLUMNS ? 2 : 3;
    }

    private static boolean areShortParagraphs(List<Block> blocks) {
        return words(blocks) <= MOST_WORDS_BELOW_A_SECTION
                && blocks.stream().allMatch(Block.Paragraph.class::isInstance);
    }

    private static List<Speaker> people(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.People.class::isInstance)
                .map(Block.People.class::cast)
                .flatMap(people -> people.speakers().stream())
                .toList();
    }

    private <B extends Block> List<B> only(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private List<Block> without(Class<? extends Block> kind) {
        return blocks.stream().filter(block -> !kind.isInstance(block)).toList();
    }

    private static int words(List<Block> blocks) {
        String text = PlainText.of(blocks).strip();
        int unspaced =
                Math.toIntExact(text.codePoints().filter(Script::isUnspaced).count());
        return text.isEmpty() ? 0 : text.split("\\s+").length + unspaced / LETTERS_OF_A_WORD;
    }
}
