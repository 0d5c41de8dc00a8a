package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideStyle;

/// Puts a layout on paper.
///
/// @param part a mark such as 2/3 for a page of a longer slide, empty for none
record Composer(DeckLook look, Slide slide, String part) {

    private static final Sizes CONTINUED_TEXT = Sizes.between(Sizes.TEXT_FLOOR, 40);
    private static final Sizes RUNNING_TEXT = Sizes.between(Sizes.TEXT_FLOOR, 64);
    private static final Sizes SHORT_TEXT = Sizes.between(Sizes.TEXT_FLOOR, 85);
    private static final Sizes FORMULAS = Sizes.between(Sizes.TEXT_FLOOR, 114);
    private static final double ABOVE_THE_MIDDLE = 0.42;
    private static final double LONGEST_LINE = 46;
    private static final int SHORT = 130;
    private static final double FEWEST_WORDS_WIDTH = 0.54;
    private static final double EYEBROW = 40;

    /// The paper with the layout on it.
    Sheet compose(Layout layout) {
        Sheet sheet = arranged(layout);
        new Placement(slide.style().placing()).place(sheet, layout);
        if (!(layout instanceof Layout.Title
                || layout instanceof Layout.Section
                || layout instanceof Layout.Pictures)) {
            furnish(sheet);
        }
        if (Script.rightToLeft(layout.leading())) {
            sheet.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        }
        return sheet;
    }

    private Sheet arranged(Layout layout) {
        return switch (layout) {
            case Layout.Title title -> new TitleSheet(look).compose(title);
            case Layout.Section section -> new SectionSheet(look).compose(section);
            case Layout.Statement statement -> new StatementSheet(look).compose(statement);
            case Layout.Quotation quotation -> new QuotationSheet(look).compose(quotation);
            case Layout.Pictures pictures -> new PicturesSheet(look).compose(pictures);
            case Layout.Beside beside -> beside(beside);
            case Layout.Speakers speakers -> speakers(speakers);
            case Layout.Diagram diagram -> diagram(diagram);
            case Layout.Links links -> new LinksSheet(look).compose(links, part);
            case Layout.Agenda agenda -> new AgendaSheet(look).compose(agenda, part);
            case Layout.Session session -> session(session);
            case Layout.Text text -> text(text);
        };
    }

    private void furnish(Sheet sheet) {
        SlideStyle.Furniture asked = slide.style().furniture();
        sheet.head(asked.header());
        Optional<String> footer = asked.footer().or(look::footer).filter(text -> !text.isBlank());
        sheet.foot(footer, asked.numbered().orElse(true) ? Optional.of(slide.number()) : Optional.empty());
    }

    private Typesetter typesetter() {
        return new Typesetter(new DeckFiles(look.folder()));
    }

    private Sheet text(Layout.Text text) {
        var sheet = new Sheet(look.canvas(), "text");
        double top = sheet.title(text.title(), part);
        List<Block> blocks = text.columns() > 1 ? Columns.of(text.blocks(), text.columns()) : text.blocks();
        body(sheet, blocks, Sheet.SIDE, top, sheet.width());
        return sheet;
    }

    /// When it is stands above the title, as a line on a programme does.
    private Sheet session(Layout.Session session) {
        var sheet = new Sheet(look.canvas(), "session");
        Line when = sheet.fit(Sizes.between(Sizes.TEXT_FLOOR, EYEBROW), sheet.width(), 120, size -> when(session, size))
                .region();
        double height = when.prefHeight(sheet.width());
        double below = sheet.title(session.title(), part, Sheet.TOP + height + EYEBROW / 2);
        sheet.place(when, Sheet.SIDE, Sheet.TOP, sheet.width(), height);
        body(sheet, session.blocks(), Sheet.SIDE, below, sheet.width());
        return sheet;
    }

    private static Line when(Layout.Session session, double size) {
        return Line.of(session.when(), Line.Setting.heading(size).coloured("accent"));
    }

    private Sheet beside(Layout.Beside beside) {
        if (beside.images().stream().noneMatch(this::isThere)) {
            // a picture that is not there needs no column of its own
            List<Block> blocks = new ArrayList<>(beside.blocks());
            blocks.addAll(beside.images());
            return text(new Layout.Text(beside.title(), blocks, 1));
        }
        var sheet = new Sheet(look.canvas(), "beside");
        double top = sheet.title(beside.title(), part);
        double gap = 72;
        double textWidth = (sheet.width() - gap) * FEWEST_WORDS_WIDTH;
        body(sheet, beside.blocks(), Sheet.SIDE, top, textWidth);
        double x = Sheet.SIDE + textWidth + gap;
        PicturesSheet.stack(sheet, look, beside.images(), x, top, sheet.width() - textWidth - gap);
        return sheet;
    }

    private boolean isThere(Block.Image image) {
        return new DeckFiles(look.folder())
                .find(image.url())
                .flatMap(Drawing::of)
                .isPresent();
    }

    private Sheet speakers(Layout.Speakers speakers) {
        var sheet = new Sheet(look.canvas(), "speakers");
        double top = above(sheet, sheet.title(speakers.title(), part), speakers.above());
        Fitted<Region> people = sheet.fit(
                Sizes.between(Sizes.TEXT_FLOOR, 64),
                sheet.width(),
                sheet.bottom() - top,
                size -> typesetter().people(speakers.people(), size, sheet.width()));
        placeTop(sheet, people.region(), top, sheet.width());
        return sheet;
    }

    private Sheet diagram(Layout.Diagram diagram) {
        var sheet = new Sheet(look.canvas(), "diagram");
        double top = above(sheet, sheet.title(diagram.title(), part), diagram.above());
        Fitted<Region> labels = sheet.fit(
                Sizes.between(Sizes.TEXT_FLOOR, 52),
                sheet.width(),
                sheet.bottom() - top,
                size -> typesetter().labels(diagram.labels(), size, sheet.width()));
        placeTop(sheet, labels.region(), top, sheet.width());
        return sheet;
    }

    /// Places a few paragraphs and says where the rest begins.
    private double above(Sheet sheet, double top, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return top;
        }
        double third = (sheet.bottom() - top) / 3;
        Fitted<Region> lines = sheet.fit(
                Sizes.between(Sizes.TEXT_FLOOR, 44),
                sheet.width(),
                third,
                size -> typesetter().blocks(blocks, size, sheet.width()));
        double height = placeTop(sheet, lines.region(), top, sheet.width());
        return top + height + lines.size();
    }

    private void body(Sheet sheet, List<Block> blocks, double x, double top, double width) {
        if (blocks.isEmpty()) {
            return;
        }
        double height = sheet.bottom() - top;
        Sizes sizes = sizes(blocks).upTo(sheet.largestBody(blocks));
        Fitted<Region> body = sheet.fit(sizes, width, height, size -> set(typesetter(), blocks, size, width));
        double used = body.region().prefHeight(width);
        double above = isFormula(blocks) ? Math.max(0, (height - used) * ABOVE_THE_MIDDLE) : 0;
        sheet.place(body.region(), x, top + above, width, used);
    }

    private static boolean isFormula(List<Block> blocks) {
        return blocks.stream().allMatch(Block.Formula.class::isInstance);
    }

    /// Lines of prose longer than a reader's eye can follow are kept shorter than the paper.
    static Region set(Typesetter typesetter, List<Block> blocks, double size, double width) {
        double longest = blocks.stream().allMatch(Composer::isProse) ? Math.min(width, LONGEST_LINE * size) : width;
        Region region = typesetter.blocks(blocks, size, longest);
        return longest < width ? new Row(0, List.of(longest), List.of(region)) : region;
    }

    private static boolean isProse(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.Heading
                || block instanceof Block.Quote
                || block instanceof Block.BulletList
                || block instanceof Block.OrderedList;
    }

    /// The pages of one slide are all set alike.
    private Sizes sizes(List<Block> blocks) {
        if (!part.isEmpty()) {
            return CONTINUED_TEXT;
        }
        if (isFormula(blocks)) {
            return FORMULAS;
        }
        return PlainText.of(blocks).length() < SHORT ? SHORT_TEXT : RUNNING_TEXT;
    }

    private static double placeTop(Sheet sheet, Region region, double top, double width) {
        double height = region.prefHeight(width);
        sheet.place(region, Sheet.SIDE, top, width, height);
        return height;
    }

    /// Lines of text, without what stands around them.
    static List<List<Inline>> lines(List<Block> blocks) {
        List<List<Inline>> lines = new ArrayList<>();
        for (Block block : blocks) {
            line(block).ifPresent(lines::add);
        }
        return lines;
    }

    private static Optional<List<Inline>> line(Block block) {
        return Stream.of(block)
                .flatMap(one -> one instanceof Block.Paragraph(List<Inline> content)
                        ? Stream.of(content)
                        : one instanceof Block.Heading heading ? Stream.of(heading.content()) : Stream.empty())
                .findFirst();
    }
}
