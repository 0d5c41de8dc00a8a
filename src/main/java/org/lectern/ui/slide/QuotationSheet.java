package org.lectern.ui.slide;

import javafx.scene.layout.Region;

/// Someone's words, large, behind an opening mark; who said it stands below.
record QuotationSheet(DeckLook look) {

    private static final double MARK_SIZE = 152;
    private static final double INDENT = 120;
    private static final double GAP = 40;

    Sheet compose(Layout.Quotation quotation) {
        var sheet = new Sheet(look.canvas(), "quotation");
        double top = sheet.title(quotation.title(), "");
        double width = sheet.width() - INDENT;
        double sourceRoom = quotation.source().isEmpty() ? 0 : 120;
        double height = sheet.bottom() - top - sourceRoom;
        var typesetter = new Typesetter(new DeckFiles(look.folder()));
        Region words = sheet.fit(
                        Sizes.between(Sizes.TEXT_FLOOR, 77),
                        width,
                        height,
                        size -> typesetter.blocks(quotation.words(), size, width))
                .region();
        double used = words.prefHeight(width);
        double y = top + Math.max(0, (height - used) * 0.42);
        mark(sheet, y);
        sheet.place(words, Sheet.SIDE + INDENT, y, width, used);
        if (!quotation.source().isEmpty()) {
            Line source = Line.of(quotation.source(), Line.Setting.text(40).coloured("muted"));
            sheet.place(source, Sheet.SIDE + INDENT, y + used + GAP, width, source.prefHeight(width));
        }
        return sheet;
    }

    private static void mark(Sheet sheet, double y) {
        Line mark = Line.of("“", Line.Setting.heading(MARK_SIZE).coloured("accent"));
        sheet.place(mark, Sheet.SIDE, y - MARK_SIZE * 0.16, mark.prefWidth(-1), mark.prefHeight(-1));
    }
}
