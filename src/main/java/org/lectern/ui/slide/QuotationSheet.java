package org.lectern.ui.slide;

import javafx.scene.layout.Region;

/// Someone's words, large, behind an opening mark unless they bring their own; who said it stands below.
record QuotationSheet(DeckLook look) {

    private static final double MARK_SIZE = 152;
    private static final double INDENT = 120;
    private static final double GAP = 40;
    private static final double SOURCE_RATIO = 0.6;

    Sheet compose(Layout.Quotation quotation) {
        var sheet = new Sheet(look.canvas(), "quotation");
        double top = sheet.title(quotation.title(), "");
        boolean marked = new Signed(quotation.words(), quotation.source()).isMarked();
        double indent = marked ? 0 : INDENT;
        double width = sheet.width() - indent;
        double sourceRoom = quotation.source().isEmpty() ? 0 : 120;
        double height = sheet.bottom() - top - sourceRoom;
        var typesetter = new Typesetter(new DeckFiles(look.folder()));
        Fitted<Region> fitted = sheet.fit(
                Sizes.between(Sizes.TEXT_FLOOR, 77),
                width,
                height,
                size -> typesetter.blocks(quotation.words(), size, width));
        Region words = fitted.region();
        double used = words.prefHeight(width);
        double y = top + Math.max(0, (height - used) * 0.42);
        if (!marked) {
            mark(sheet, y);
        }
        sheet.place(words, Sheet.SIDE + indent, y, width, used);
        if (!quotation.source().isEmpty()) {
            Line source = Line.of(
                    quotation.source(),
                    Line.Setting.text(Math.clamp(fitted.size() * SOURCE_RATIO, 33, 44))
                            .coloured("muted"));
            sheet.place(source, Sheet.SIDE + indent, y + used + GAP, width, source.prefHeight(width));
        }
        return sheet;
    }

    private static void mark(Sheet sheet, double y) {
        Line mark = Line.of("“", Line.Setting.heading(MARK_SIZE).coloured("accent"));
        sheet.place(mark, Sheet.SIDE, y - MARK_SIZE * 0.16, mark.prefWidth(-1), mark.prefHeight(-1));
    }
}
