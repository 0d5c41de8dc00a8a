package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import org.lectern.deck.Block;
import org.lectern.deck.Slide;
import org.lectern.deck.SlideStyle;

/// Puts a layout on paper.
///
/// @param part a mark such as 2/3 for a page of a longer slide, empty for none
record Composer(DeckLook look, Slide slide, String part) {

    private static final double NARROWEST_PICTURE = 0.12;
    private static final double WIDEST_PICTURE = 0.6;
    private static final double FEWEST_WORDS_WIDTH = 0.54;

    /// The paper with the layout on it.
    Sheet compose(Layout layout) {
        Sheet sheet = arranged(layout);
        new Placement(slide.style().placing()).place(sheet, layout);
        furnish(sheet, layout);
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
            case Layout.Session session -> new SessionSheet(look).compose(session, part);
            case Layout.Text text -> text(text);
        };
    }

    // rule (Marp, Deckset, reveal.js): header, footer and number are on every slide where a deck asks for them, the
    // first one too; what nobody asked for stays off slides that stand alone
    private void furnish(Sheet sheet, Layout layout) {
        SlideStyle.Furniture asked = slide.style().furniture();
        switch (layout) {
            case Layout.Pictures _ -> {}
            case Layout.Section _ -> furnish(sheet, asked, "reverse-muted");
            case Layout.Title _ -> furnish(sheet, asked, "muted");
            default -> furnish(sheet, usual(asked), "muted");
        }
    }

    private SlideStyle.Furniture usual(SlideStyle.Furniture asked) {
        return new SlideStyle.Furniture(
                asked.header(),
                asked.footer().or(look::footer),
                asked.numbered().or(() -> Optional.of(true)));
    }

    private void furnish(Sheet sheet, SlideStyle.Furniture furniture, String colour) {
        sheet.head(furniture.header(), colour);
        Optional<Integer> number = furniture.numbered().filter(shown -> shown).map(_ -> slide.number());
        sheet.foot(furniture.footer().filter(text -> !text.isBlank()), number, colour);
    }

    private Typesetter typesetter() {
        return new Typesetter(new DeckFiles(look.folder()));
    }

    private Sheet text(Layout.Text text) {
        var sheet = new Sheet(look.canvas(), "text");
        double top = sheet.title(text.title(), part);
        List<Block> blocks = text.columns() > 1 ? Columns.of(text.blocks(), text.columns()) : text.blocks();
        new Body(look, part).place(sheet, blocks, Sheet.SIDE, top, sheet.width());
        return sheet;
    }

    private Sheet beside(Layout.Beside beside) {
        List<PictureBox> boxes = beside.images().stream()
                .map(image -> PicturesSheet.box(look, image))
                .toList();
        if (boxes.stream().noneMatch(PictureBox::found)) {
            // a picture that is not there needs no column of its own
            List<Block> blocks = new ArrayList<>(beside.blocks());
            blocks.addAll(beside.images());
            return text(new Layout.Text(beside.title(), blocks, 1));
        }
        var sheet = new Sheet(look.canvas(), "beside");
        double top = sheet.title(beside.title(), part);
        double gap = 72;
        double pictureWidth = besideWidth(boxes, sheet.width() - gap);
        double textWidth = sheet.width() - gap - pictureWidth;
        new Body(look, part).place(sheet, beside.blocks(), Sheet.SIDE, top, textWidth);
        double x = Sheet.SIDE + textWidth + gap;
        PicturesSheet.stack(sheet, boxes, x, top, pictureWidth);
        return sheet;
    }

    /// Pictures beside words take what is asked for, as long as the words keep the room that they need.
    private static double besideWidth(List<PictureBox> boxes, double room) {
        double usual = room * (1 - FEWEST_WORDS_WIDTH);
        boolean asked = boxes.stream().allMatch(box -> box.askedWidth(room).isPresent());
        double widest = boxes.stream()
                .mapToDouble(box -> box.askedWidth(room).orElse(usual))
                .max()
                .orElse(usual);
        return asked ? Math.clamp(widest, room * NARROWEST_PICTURE, room * WIDEST_PICTURE) : usual;
    }

    private Sheet speakers(Layout.Speakers speakers) {
        var sheet = new Sheet(look.canvas(), "speakers");
        double top = above(sheet, sheet.title(speakers.title(), part), speakers.above());
        Fitted<Region> people = sheet.fit(
                Sizes.between(Sizes.TEXT_FLOOR, 64),
                sheet.width(),
                sheet.bottom() - top,
                size -> Persons.of(speakers.people(), size, sheet.width()));
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
                size -> LabelGrid.of(diagram.labels(), size, sheet.width()));
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

    private static double placeTop(Sheet sheet, Region region, double top, double width) {
        double height = region.prefHeight(width);
        sheet.place(region, Sheet.SIDE, top, width, height);
        return height;
    }
}
