package org.lectern.ui.slide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.lectern.deck.Speaker;

/// A session of a programme: kind and time in a small line above its title, its people below, then what it is about.
record SessionSheet(DeckLook look) {

    private static final double LEAD = 40;
    private static final Sizes LEADS = Sizes.between(Sizes.TEXT_FLOOR, LEAD);
    private static final double ONE_LINE = 1.4;
    private static final double LEAD_BOX = 120;
    private static final double LEAD_GAP = 20;
    private static final double NAME = 40;
    private static final double PEOPLE_BOX = 200;
    private static final double PEOPLE_GAP = 64;
    private static final double PEOPLE_RISE = 16;
    private static final double BODY_GAP = 44;
    private static final int MOST_COLUMNS = 3;

    Sheet compose(Layout.Session session, String part) {
        var sheet = new Sheet(look.canvas(), "session");
        double below = sheet.title(session.title(), part, lead(sheet, session));
        double top = people(sheet, session.people(), below);
        new Body(look, part).place(sheet, session.blocks(), Sheet.SIDE, top, sheet.width());
        return sheet;
    }

    private static double lead(Sheet sheet, Layout.Session session) {
        if (session.lead().isEmpty()) {
            return Sheet.TOP;
        }
        Fitted<Line> oneLine = Fitted.largest(LEADS, sheet.width(), LEAD * ONE_LINE, size -> lead(session, size));
        Line lead = oneLine.fits()
                ? oneLine.region()
                : sheet.fit(LEADS, sheet.width(), LEAD_BOX, size -> lead(session, size))
                        .region();
        double height = lead.prefHeight(sheet.width());
        sheet.place(lead, Sheet.SIDE, Sheet.TOP, sheet.width(), height);
        return Sheet.TOP + height + LEAD_GAP;
    }

    private static Line lead(Layout.Session session, double size) {
        return Line.of(session.lead(), Line.Setting.heading(size).coloured("accent"));
    }

    private static double people(Sheet sheet, List<Speaker> people, double below) {
        if (people.isEmpty()) {
            return below;
        }
        double top = below - PEOPLE_RISE;
        Region region = sheet.fit(
                        Sizes.between(Sizes.TEXT_FLOOR, NAME),
                        sheet.width(),
                        PEOPLE_BOX,
                        size -> Grid.of(
                                people.stream()
                                        .map(person -> person(person, size))
                                        .toList(),
                                Math.min(MOST_COLUMNS, people.size()),
                                sheet.width(),
                                PEOPLE_GAP,
                                size / 2))
                .region();
        double height = region.prefHeight(sheet.width());
        sheet.place(region, Sheet.SIDE, top, sheet.width(), height);
        return top + height + BODY_GAP;
    }

    private static Region person(Speaker person, double size) {
        Line name = Line.of(person.name(), Line.Setting.heading(size));
        String what = Stream.of(person.role(), person.organization())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        double smaller = Math.max(Sizes.TEXT_FLOOR, size * Persons.QUIET);
        return what.isEmpty()
                ? name
                : new Stack(
                        size * Persons.LINE_GAP,
                        List.of(name, Line.of(what, Line.Setting.text(smaller).coloured("muted"))));
    }
}
