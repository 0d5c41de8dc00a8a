package org.lectern.ui.slide;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;
import org.lectern.ui.qr.QrCodeView;

/// Sets cards: the same margins and type as slides, one thing large.
record PlacardSheet(DeckLook look) {

    private static final double GAP = 44;
    private static final double MESSAGE_FIGURES = 300;
    private static final double NEXT_UP_FIGURES = 150;
    private static final double CODE_TOP = 72;
    private static final double CODE = 744;
    private static final Sizes ADDRESS = Sizes.between(Sizes.TEXT_FLOOR, 77);

    Sheet compose(Placard placard, Optional<LeftPanel> left) {
        return switch (placard) {
            case Placard.Message(String words, var _) -> message(words, left);
            case Placard.Code(String address) -> code(address);
            case Placard.NextUp nextUp -> nextUp(nextUp, left);
        };
    }

    private Sheet message(String words, Optional<LeftPanel> left) {
        var sheet = new Sheet(look.canvas(), "placard");
        double below = left.map(panel -> GAP + panel.sized(MESSAGE_FIGURES).prefHeight(-1))
                .orElse(0.0);
        double height = sheet.canvas().height() - 2 * Sheet.TOP - below;
        Line line = heading(sheet, words, 138, height);
        double width = Balance.width(line, sheet.width());
        double used = line.prefHeight(width);
        double top = Sheet.TOP + Math.max(0, (height - used) * 0.46);
        sheet.place(line, Sheet.SIDE, top, width, used);
        left.ifPresent(panel -> sheet.place(panel, Sheet.SIDE, top + used + GAP, sheet.width(), panel.prefHeight(-1)));
        return sheet;
    }

    private Sheet code(String address) {
        var sheet = new Sheet(look.canvas(), "placard");
        QrCodeView.of(address)
                .ifPresent(code -> sheet.place(code, (sheet.canvas().width() - CODE) / 2, CODE_TOP, CODE, CODE));
        double top = CODE_TOP + CODE + GAP / 2;
        double height = sheet.canvas().height() - CODE_TOP / 2 - top;
        ShortAddress shown = ShortAddress.of(address);
        Line line = sheet.fit(
                        ADDRESS,
                        sheet.width(),
                        height,
                        size -> centred(Line.of(shown.host() + shown.path(), Line.Setting.heading(size))))
                .region();
        double used = line.prefHeight(sheet.width());
        sheet.place(line, Sheet.SIDE, top + Math.max(0, (height - used) / 2), sheet.width(), used);
        return sheet;
    }

    private static Line centred(Line line) {
        line.align(TextAlignment.CENTER);
        return line;
    }

    private Sheet nextUp(Placard.NextUp nextUp, Optional<LeftPanel> left) {
        var sheet = new Sheet(look.canvas(), "placard");
        double top = nextUp.event()
                .map(event -> below(sheet, Sheet.TOP, text(sheet, event, 44, 110, "accent")))
                .orElse(Sheet.TOP);
        double foot = foot(sheet, nextUp.when(), left);
        double people = nextUp.speakers().isEmpty() ? 0 : (foot - top) * 0.36;
        Line title = heading(sheet, nextUp.title(), 126, foot - top - people);
        double width = Balance.width(title, sheet.width());
        double used = title.prefHeight(width);
        Optional<Region> speakers = people == 0 ? Optional.empty() : Optional.of(speakers(sheet, nextUp, people));
        double all = used
                + speakers.map(region -> GAP + region.prefHeight(sheet.width())).orElse(0.0);
        double y = top + Math.max(0, (foot - top - all) * 0.46);
        sheet.place(title, Sheet.SIDE, y, width, used);
        speakers.ifPresent(region ->
                sheet.place(region, Sheet.SIDE, y + used + GAP, sheet.width(), region.prefHeight(sheet.width())));
        return sheet;
    }

    private static double below(Sheet sheet, double y, Line line) {
        double height = line.prefHeight(sheet.width());
        sheet.place(line, Sheet.SIDE, y, sheet.width(), height);
        return y + height + GAP;
    }

    private static Region speakers(Sheet sheet, Placard.NextUp nextUp, double height) {
        return sheet.fit(
                        Sizes.between(Sizes.TEXT_FLOOR, 58),
                        sheet.width(),
                        height - GAP,
                        size -> new Stack(
                                size * 0.25,
                                nextUp.speakers().stream()
                                        .map(speaker -> Line.of(speaker, Line.Setting.text(size)))
                                        .toList()))
                .region();
    }

    /// When and where at the left, the time that is left at the right; they end at the same line.
    private static double foot(Sheet sheet, String when, Optional<LeftPanel> left) {
        double bottom = sheet.canvas().height() - Sheet.TOP;
        double top = bottom;
        double room = left.isPresent() ? sheet.width() * 0.5 : sheet.width();
        if (left.isPresent()) {
            LeftPanel panel = left.get().sized(NEXT_UP_FIGURES);
            double height = panel.prefHeight(-1);
            top = bottom - height;
            sheet.place(panel, Sheet.SIDE, top, room, height);
        }
        if (!when.isEmpty()) {
            Line line = sheet.fit(
                            Sizes.between(Sizes.TEXT_FLOOR, 48),
                            room,
                            220,
                            size -> Line.of(when, Line.Setting.text(size).coloured("muted")))
                    .region();
            double height = line.prefHeight(room);
            double x = left.isPresent() ? Sheet.SIDE + room : Sheet.SIDE;
            sheet.place(line, x, bottom - height, room, height);
            top = Math.min(top, bottom - height);
        }
        return top - GAP;
    }

    private static Line heading(Sheet sheet, String words, double largest, double height) {
        return sheet.fit(
                        Sizes.between(44, largest),
                        sheet.width(),
                        height,
                        size -> Line.of(words, Line.Setting.heading(size)))
                .region();
    }

    private static Line text(Sheet sheet, String words, double largest, double height, String colour) {
        return sheet.fit(
                        Sizes.between(Sizes.TEXT_FLOOR, largest),
                        sheet.width(),
                        height,
                        size -> Line.of(words, Line.Setting.heading(size).coloured(colour)))
                .region();
    }
}
