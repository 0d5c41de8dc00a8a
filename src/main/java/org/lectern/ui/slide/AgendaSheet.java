package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.layout.Region;

/// Points of a talk, or a programme: numbers or times in a column of their own, beside them what happens.
record AgendaSheet(DeckLook look) {

    private static final Pattern TWO_FIGURES = Pattern.compile("\\d\\d");
    private static final double LARGEST = 64;
    private static final double GAP = 1.1;
    private static final double ROW_GAP = 0.62;

    Sheet compose(Layout.Agenda agenda, String part) {
        var sheet = new Sheet(look.canvas(), "agenda");
        double top = sheet.title(agenda.title(), part);
        Region rows = sheet.fit(
                        Sizes.between(Sizes.TEXT_FLOOR, LARGEST),
                        sheet.width(),
                        sheet.bottom() - top,
                        size -> rows(agenda.entries(), size, sheet.width()))
                .region();
        sheet.place(rows, Sheet.SIDE, top, sheet.width(), rows.prefHeight(sheet.width()));
        return sheet;
    }

    private static Region rows(List<Agenda.Entry> entries, double size, double width) {
        var marks = Line.Setting.text(size).coloured("accent");
        List<Tabular> column =
                padded(entries).stream().map(mark -> new Tabular(mark, marks)).toList();
        double widest =
                column.stream().mapToDouble(mark -> mark.prefWidth(-1)).max().orElse(0);
        double gap = GAP * size;
        List<Double> widths = List.of(widest, Math.max(1, width - widest - gap));
        List<Region> rows = new ArrayList<>();
        for (int i = 0; i < column.size(); i++) {
            Line what = Line.of(entries.get(i).what(), Line.Setting.text(size));
            rows.add(StepMark.at(entries.get(i).step(), new Row(gap, widths, List.of(column.get(i), what))));
        }
        return new Stack(ROW_GAP * size, rows);
    }

    /// A first number of one figure keeps the place of a second one, where others have two.
    private static List<String> padded(List<Agenda.Entry> entries) {
        List<String> marks = entries.stream().map(Agenda.Entry::mark).toList();
        boolean pad = marks.stream().anyMatch(mark -> TWO_FIGURES.matcher(mark).lookingAt());
        return marks.stream()
                .map(mark -> pad && !TWO_FIGURES.matcher(mark).lookingAt() ? Tabular.NO_FIGURE + mark : mark)
                .toList();
    }
}
