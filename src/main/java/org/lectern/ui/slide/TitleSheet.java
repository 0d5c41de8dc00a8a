package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.lectern.deck.Inline;
import org.lectern.deck.Speaker;

/// The first slide of a talk: event at the top, title and subtitle in the middle, people at the foot.
record TitleSheet(DeckLook look) {

    private static final double TITLE_WIDTH = 0.92;
    private static final double GAP = 44;
    private static final double MOST_OF_THE_SHEET = 0.68;
    private static final double LINE_GAP = 0.4;

    Sheet compose(Layout.Title title) {
        var sheet = new Sheet(look.canvas(), "title");
        double top = event(sheet, title.event());
        double bottom = people(sheet, title.people());
        headline(sheet, title, top, bottom);
        return sheet;
    }

    private static double event(Sheet sheet, Optional<String> event) {
        if (event.isEmpty()) {
            return Sheet.TOP;
        }
        Line line = sheet.fit(
                        Sizes.between(Sizes.TEXT_FLOOR, 40),
                        sheet.width(),
                        110,
                        size -> Line.of(event.get(), Line.Setting.heading(size).coloured("accent")))
                .region();
        double height = line.prefHeight(sheet.width());
        sheet.place(line, Sheet.SIDE, Sheet.TOP, sheet.width(), height);
        return Sheet.TOP + height + GAP;
    }

    private static double people(Sheet sheet, List<Speaker> people) {
        double foot = sheet.canvas().height() - Sheet.TOP;
        if (people.isEmpty()) {
            return foot;
        }
        Region region = sheet.fit(
                        Sizes.between(Sizes.TEXT_FLOOR, 44),
                        sheet.width(),
                        300,
                        size -> Persons.of(people, size, sheet.width()))
                .region();
        double height = region.prefHeight(sheet.width());
        sheet.place(region, Sheet.SIDE, foot - height, sheet.width(), height);
        return foot - height - GAP;
    }

    private static void headline(Sheet sheet, Layout.Title title, double top, double bottom) {
        double height = bottom - top;
        double room = Math.min(height * MOST_OF_THE_SHEET, height - GAP - leastBelow(sheet, title));
        double width = sheet.width() * TITLE_WIDTH;
        Line line = sheet.fit(
                        Sizes.between(44, 126),
                        width,
                        Math.max(height / 4, title.lines().isEmpty() ? height : room),
                        size -> Line.of(title.title(), Line.Setting.title(size)))
                .region();
        double lineWidth = Balance.width(line, width);
        double lineHeight = line.prefHeight(lineWidth);
        Region below = below(sheet, title, height - lineHeight - GAP);
        double belowHeight = below.prefHeight(sheet.width());
        double used = lineHeight + (belowHeight > 0 ? GAP + belowHeight : 0);
        double y = top + Math.max(0, (height - used) * 0.46);
        sheet.place(line, Sheet.SIDE, y, lineWidth, lineHeight);
        sheet.place(below, Sheet.SIDE, y + lineHeight + GAP, sheet.width(), belowHeight);
    }

    /// Height of the lines below the title when they are as small as they may be.
    private static double leastBelow(Sheet sheet, Layout.Title title) {
        return set(title, Sizes.TEXT_FLOOR).prefHeight(sheet.width());
    }

    private static Region below(Sheet sheet, Layout.Title title, double height) {
        return title.lines().isEmpty()
                ? new Stack(0, List.of())
                : sheet.fit(Sizes.between(Sizes.TEXT_FLOOR, 58), sheet.width(), height, size -> set(title, size))
                        .region();
    }

    /// A subtitle is larger than the lines below it; ways to get in touch are all alike.
    private static Stack set(Layout.Title title, double size) {
        double smaller = title.alike() ? size : Math.max(size * 0.8, Math.min(size, Sizes.TEXT_FLOOR));
        List<Line> set = new ArrayList<>();
        for (List<Inline> line : title.lines()) {
            set.add(Line.of(
                    line, Line.Setting.text(set.isEmpty() ? size : smaller).coloured("muted")));
        }
        return new Stack(size * LINE_GAP, set);
    }
}
