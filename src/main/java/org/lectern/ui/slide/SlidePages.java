package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.Slide;

/// The pages of one slide. Most slides have one; what does not fit at a readable size continues on further pages, and
/// turning to the next page counts as a step of the slide.
///
/// It measures with the toolkit's own layout: the toolkit must run, but no scene is needed.
public final class SlidePages {

    /// Text on the pages of a longer slide; larger than the floor, since there is room now.
    private static final double COMFORTABLE = 40;

    /// A table is read across: a page more is worse than smaller type.
    private static final double COMFORTABLE_IN_TABLES = 33;

    private static final int LONGEST_TITLE = 220;

    /// More text than this fits no page at any readable size, and is not tried.
    private static final int LONGEST_TEXT = 6_000;

    private final Slide slide;
    private final DeckLook look;
    private final Backdrop backdrop;
    private final List<Page> pages;
    private final boolean whole;

    private SlidePages(Backdrop backdrop, List<Page> pages, boolean whole) {
        this.whole = whole;
        this.backdrop = backdrop;
        this.slide = backdrop.content();
        this.look = backdrop.room();
        this.pages = List.copyOf(pages);
    }

    /// The pages of a slide.
    public static SlidePages of(Slide slide, DeckLook look) {
        return of(Backdrop.of(slide, look));
    }

    private static SlidePages of(Backdrop backdrop) {
        Slide slide = backdrop.content();
        DeckLook look = backdrop.room();
        boolean title = slide.titleText().length() <= LONGEST_TITLE;
        if (SmallSlide.is(slide)) {
            return new SlidePages(backdrop, List.of(new Page(slide.title(), slide.blocks())), true);
        }
        boolean one = title && slide.text().length() <= LONGEST_TEXT && !opensAndGoesOn(slide, look);
        if (one && whole(slide, look).isComplete()) {
            return new SlidePages(backdrop, List.of(new Page(slide.title(), slide.blocks())), true);
        }
        return new SlidePages(backdrop, continued(slide, look, title), false);
    }

    /// A title slide that says more than a title slide can.
    private static boolean opensAndGoesOn(Slide slide, DeckLook look) {
        return slide.kind() == Slide.Kind.TITLE
                && isOpening(slide, !slide.title().isEmpty())
                && Opening.lead(LayoutChoice.all(slide, look.facts()).blocks(), look.facts()) > 0
                && !(LayoutChoice.of(slide, look.facts()) instanceof Layout.Title);
    }

    private static List<Page> continued(Slide slide, DeckLook look, boolean titled) {
        Page all = LayoutChoice.all(slide, look.facts());
        List<Inline> title = titled ? all.title() : List.of();
        List<Block> blocks = new ArrayList<>();
        if (!titled) {
            blocks.add(new Block.Paragraph(List.of(new Inline.Strong(all.title()))));
        }
        var sheet = new Sheet(look.canvas(), "text");
        all.blocks().forEach(block -> blocks.addAll(narrowed(block, sheet.width())));
        double top = sheet.title(title, "00/00");
        double height = sheet.bottom() - top;
        boolean tabular = blocks.stream().anyMatch(Block.Table.class::isInstance);
        double size = tabular ? COMFORTABLE_IN_TABLES : COMFORTABLE;
        var typesetter = new Typesetter(new DeckFiles(look.folder()));
        var paging = new Paging((part, share) -> {
            Region region = Body.set(typesetter, part, size, sheet.width());
            return region.prefHeight(sheet.width()) <= height * share;
        });
        int lead = isOpening(slide, titled) ? Opening.lead(blocks, look.facts()) : 0;
        Stream<Page> first = lead == 0 ? Stream.empty() : Stream.of(new Page(title, blocks.subList(0, lead), true));
        Stream<Page> rest =
                paging.pages(blocks.subList(lead, blocks.size())).stream().map(part -> new Page(title, part));
        return Stream.concat(first, rest).toList();
    }

    /// A post begins with what its front matter says and goes on at once; a talk opens with a page for that.
    private static boolean isOpening(Slide slide, boolean titled) {
        return slide.number() == 1 && titled;
    }

    private static List<Block> narrowed(Block block, double width) {
        if (!(block instanceof Block.Table table)) {
            return List.of(block);
        }
        var panel = new TablePanel(table, COMFORTABLE_IN_TABLES, width);
        return panel.isTooWide() ? TableCut.columns(table, panel.fittingColumns(width)) : List.of(table);
    }

    private static Sheet whole(Slide slide, DeckLook look) {
        return new Composer(look, slide, "").compose(LayoutChoice.of(slide, look.facts()));
    }

    /// The same pages of the slide with them among its steps.
    SlidePages counted() {
        return new SlidePages(backdrop.of(slide.withSteps(steps())), pages, whole);
    }

    /// The look of the deck.
    DeckLook look() {
        return backdrop.whole();
    }

    /// How many pages there are, at least 1.
    public int count() {
        return pages.size();
    }

    /// Whether the slide is so long that its last pages are left out.
    public boolean isCutOff() {
        return pages.size() == Paging.MOST_PAGES && pages.getLast().blocks().equals(List.of(Paging.MORE));
    }

    /// How many times "next" shows something of this slide before it leaves it: its own steps, and its pages. It is the
    /// same for a slide whose steps count its pages already.
    public int steps() {
        int own = pages.stream().mapToInt(Page::lastStep).max().orElse(0);
        return Math.max(slide.steps(), own + pages.size() - 1);
    }

    /// The page that is on show at a step, from 0.
    ///
    /// @param step from 0 to [#steps()]
    public int pageAt(int step) {
        int left = step;
        int reached = 0;
        for (int page = 0; page < pages.size() - 1; page++) {
            int own = Math.max(0, pages.get(page).lastStep() - reached);
            if (left <= own) {
                return page;
            }
            left -= own + 1;
            reached += own;
        }
        return pages.size() - 1;
    }

    /// The last step at which a page is on show.
    ///
    /// @param page from 0
    public int lastStepOf(int page) {
        if (page == pages.size() - 1) {
            return steps();
        }
        int reached = 0;
        for (int i = 0; i <= page; i++) {
            reached = Math.max(reached, pages.get(i).lastStep());
        }
        return reached + page;
    }

    /// The slide's own step that is reached at a step which counts pages too.
    int slideStepAt(int step) {
        return Math.min(slide.steps(), Math.max(0, step - pageAt(step)));
    }

    /// The paper of a page.
    ///
    /// @param page from 0
    Sheet sheet(int page) {
        return backdrop.around(content(page));
    }

    private Sheet content(int page) {
        if (whole) {
            return whole(slide, look);
        }
        Page content = pages.get(page);
        if (content.opens()) {
            return new Composer(look, slide, "").compose(LayoutChoice.opening(slide, content, look.facts()));
        }
        int before = pages.getFirst().opens() ? 1 : 0;
        int parts = pages.size() - before;
        String part = parts == 1 ? "" : (page + 1 - before) + "/" + parts;
        return new Composer(look, slide, part).compose(LayoutChoice.continued(content.title(), content.blocks()));
    }
}
