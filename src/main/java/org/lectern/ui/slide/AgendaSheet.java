package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// A programme: times in a column of their own, beside them what happens.
record AgendaSheet(DeckLook look) {

    private static final double GAP = 1.1;
    private static final double ROW_GAP = 0.55;

    Sheet compose(Layout.Agenda agenda, String part) {
        var sheet = new Sheet(look.canvas(), "agenda");
        double top = sheet.title(agenda.title(), part);
        Region rows = sheet.fit(
                        Sizes.between(Sizes.TEXT_FLOOR, 58),
                        sheet.width(),
                        sheet.bottom() - top,
                        size -> rows(agenda.entries(), size, sheet.width()))
                .region();
        sheet.place(rows, Sheet.SIDE, top, sheet.width(), rows.prefHeight(sheet.width()));
        return sheet;
    }

    private static Region rows(List<Agenda.Entry> entries, double size, double width) {
        List<Line> times = entries.stream()
                .map(entry -> Line.of(entry.time(), Line.Setting.text(size).coloured("accent")))
                .toList();
        double column = Math.ceil(
                times.stream().mapToDouble(line -> line.prefWidth(-1)).max().orElse(0));
        double gap = GAP * size;
        List<Double> widths = List.of(column, Math.max(1, width - column - gap));
        List<Region> rows = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            Line what = Line.of(entries.get(i).what(), Line.Setting.text(size));
            rows.add(new Row(gap, widths, List.of(times.get(i), what)));
        }
        return new Stack(ROW_GAP * size, rows);
    }
}
