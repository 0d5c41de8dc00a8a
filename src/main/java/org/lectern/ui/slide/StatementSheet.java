package org.lectern.ui.slide;

import org.lectern.deck.Inline;

/// A few words, as large as the paper allows.
record StatementSheet(DeckLook look) {

    private static final double EYEBROW = 48;
    private static final double FEW_WORDS = 94;

    Sheet compose(Layout.Statement statement) {
        var sheet = new Sheet(look.canvas(), "statement");
        double top = statement.eyebrow().isEmpty() ? Sheet.TOP : eyebrow(sheet, statement);
        double height = sheet.bottom() - top;
        Line words = sheet.fit(
                        Sizes.between(44, 152).upTo(unbroken(statement, sheet.width())),
                        sheet.width(),
                        height,
                        size -> Line.of(statement.words(), Line.Setting.title(size)))
                .region();
        double width = Balance.width(words, sheet.width());
        double used = words.prefHeight(width);
        sheet.place(words, Sheet.SIDE, top + (height - used) * 0.46, width, used);
        return sheet;
    }

    /// The largest size at which no line wraps that the author broke, so that each of them is seen as one.
    private static double unbroken(Layout.Statement statement, double width) {
        if (!statement.words().contains(new Inline.LineBreak())) {
            return Double.MAX_VALUE;
        }
        return Sizes.between(FEW_WORDS, 152).steps().reversed().stream()
                .filter(size ->
                        Line.of(statement.words(), Line.Setting.title(size)).prefWidth(-1) <= width)
                .findFirst()
                .orElse(Double.MAX_VALUE);
    }

    private static double eyebrow(Sheet sheet, Layout.Statement statement) {
        Line line = sheet.fit(
                        Sizes.between(Sizes.TEXT_FLOOR, EYEBROW),
                        sheet.width(),
                        200,
                        size -> Line.of(
                                statement.eyebrow(), Line.Setting.heading(size).coloured("accent")))
                .region();
        double height = line.prefHeight(sheet.width());
        sheet.place(line, Sheet.SIDE, Sheet.TOP, sheet.width(), height);
        return Sheet.TOP + height + EYEBROW;
    }
}
