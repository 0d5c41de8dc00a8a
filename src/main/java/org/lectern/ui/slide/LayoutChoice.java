package org.lectern.ui.slide;

import java.util.List;
import java.util.Optional;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.deck.PlainText;
import org.lectern.deck.Slide;

/// Chooses the layout of a slide from its content. Pure.
final class LayoutChoice {

    private static final int MOST_WORDS_BELOW_A_SECTION = 40;
    private static final int MOST_WORDS_OF_AN_OPENING = 16;
    private static final int FEWEST_ITEMS_FOR_COLUMNS = 8;
    private static final int LONGEST_ITEM_FOR_COLUMNS = 34;
    private static final int MOST_ITEMS_FOR_TWO_COLUMNS = 20;

    private final DeckFacts facts;
    private final Slide slide;
    private final List<Inline> title;
    private final List<Block> blocks;

    private LayoutChoice(Slide slide, DeckFacts facts) {
        this.slide = slide;
        this.facts = facts;
        this.title = slide.title();
        this.blocks = Blocks.below(title, Blocks.plain(slide.blocks()));
    }

    /// The layout of a slide.
    ///
    /// @param facts of its deck
    static Layout of(Slide slide, DeckFacts facts) {
        var choice = new LayoutChoice(slide, facts);
        var single = new SingleContent(choice.title, choice.blocks);
        return choice.closing()
                .or(choice::sessionAlone)
                .or(choice::prominent)
                .or(choice::byPlace)
                .or(choice::byPictures)
                .or(choice::session)
                .or(single::layout)
                .or(choice::agenda)
                .orElseGet(choice::text);
    }

    /// What is set on the pages of a slide that is too long for one.
    static Page all(Slide slide, DeckFacts facts) {
        var choice = new LayoutChoice(slide, facts);
        return choice.announced().map(Announced::page).orElseGet(() -> new Page(choice.title, choice.blocks));
    }

    /// The layout of the page that opens a deck before its first slide goes on.
    static Layout opening(Slide slide, Page page, DeckFacts facts) {
        return new Opening(page.title(), page.blocks())
                .layout(facts.event(), facts.dates(slide))
                .orElseGet(() -> continued(page.title(), page.blocks()));
    }

    /// The layout of a page on which a longer slide continues.
    static Layout.Text continued(List<Inline> title, List<Block> blocks) {
        return new Layout.Text(title, Blocks.plain(blocks), 1);
    }

    private Optional<Layout> closing() {
        return facts.isAtTheEnd(slide)
                ? Closing.lines(title, blocks).map(lines -> Layout.Title.stacked(title, lines))
                : Optional.empty();
    }

    private Optional<Layout> byPlace() {
        return switch (slide.kind()) {
            case TITLE -> opening();
            case SECTION -> Agenda.ofParts(slide, blocks, facts).or(this::section);
            // A deck that opens with a title and a few words opens with a title slide, whatever its dialect calls it.
            case CONTENT ->
                slide.number() == 1 && Blocks.words(blocks) <= MOST_WORDS_OF_AN_OPENING ? opening() : Optional.empty();
        };
    }

    /// A title that is what the slide says is set as that of an opening slide is.
    private Optional<Layout> prominent() {
        return slide.style().placing().prominent() && !blocks.isEmpty() ? opening() : Optional.empty();
    }

    private Optional<Layout> opening() {
        return new Opening(title, blocks).layout(facts.event(), facts.dates(slide));
    }

    private Optional<Layout> section() {
        boolean brief = Blocks.words(blocks) <= MOST_WORDS_BELOW_A_SECTION
                && blocks.stream().allMatch(SectionSheet::isLine);
        return brief && !title.isEmpty() ? Optional.of(new Layout.Section(title, blocks)) : Optional.empty();
    }

    private Optional<Layout> session() {
        return announced().<Layout>map(session -> session).or(this::byTime);
    }

    private Optional<Layout.Session> announced() {
        return facts.session(slide).flatMap(session -> session.layout(title, blocks));
    }

    /// A session of which nothing more is said is set as large as the talk itself.
    private Optional<Layout> sessionAlone() {
        return announced()
                .filter(session -> session.blocks().isEmpty())
                .map(session -> new Layout.Title(
                        session.title(),
                        Optional.of(PlainText.inline(session.lead())).filter(lead -> !lead.isEmpty()),
                        List.of(),
                        session.people()));
    }

    private Optional<Layout> byTime() {
        return blocks.stream()
                .findFirst()
                .filter(Block.Heading.class::isInstance)
                .flatMap(Announced::time)
                .map(when -> new Layout.Session(title, when, List.of(), blocks.subList(1, blocks.size())));
    }

    private Optional<Layout> byPictures() {
        List<Block.Image> images = Blocks.only(Block.Image.class, blocks);
        if (images.isEmpty()) {
            return Optional.empty();
        }
        List<Block> others = Blocks.without(Block.Image.class, blocks);
        return Optional.of(
                others.isEmpty() ? new Layout.Pictures(title, images) : new Layout.Beside(title, others, images));
    }

    private Optional<Layout> agenda() {
        return Agenda.of(PlainText.inline(title), blocks).map(entries -> new Layout.Agenda(title, entries));
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
}
