package org.lectern.ui.slide;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

/// A part begins: its title on a sheet in reversed colours, low on the page.
record SectionSheet(DeckLook look) {

    private static final double FOOT = 132;
    private static final double GAP = 40;

    Sheet compose(Layout.Section section) {
        var sheet = new Sheet(look.canvas(), "section");
        List<List<Inline>> lines =
                section.below().stream().flatMap(SectionSheet::line).toList();
        Line title = sheet.fit(
                        Sizes.between(58, 138),
                        sheet.width(),
                        lines.isEmpty() ? 760 : 480,
                        size -> Line.of(
                                section.title(), Line.Setting.heading(size).coloured("reverse-ink")))
                .region();
        double width = Balance.width(title, sheet.width());
        double height = title.prefHeight(width);
        Region below = below(sheet, lines);
        double belowHeight = below.prefHeight(sheet.width());
        double foot = sheet.canvas().height() - FOOT - (lines.isEmpty() ? 0 : belowHeight + GAP);
        sheet.place(title, Sheet.SIDE, foot - height, width, height);
        sheet.place(below, Sheet.SIDE, foot + GAP, sheet.width(), belowHeight);
        return sheet;
    }

    private static Region below(Sheet sheet, List<List<Inline>> lines) {
        if (lines.isEmpty()) {
            return new Stack(0, List.of());
        }
        return sheet.fit(
                        Sizes.between(Sizes.TEXT_FLOOR, 48),
                        sheet.width(),
                        300,
                        size -> new Stack(
                                size * 0.4,
                                lines.stream()
                                        .map(line -> Line.of(
                                                line, Line.Setting.text(size).coloured("reverse-muted")))
                                        .toList()))
                .region();
    }

    /// Whether a block may stand below the title of a section.
    static boolean isLine(Block block) {
        return line(block).findAny().isPresent();
    }

    private static Stream<List<Inline>> line(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.content());
            case Block.Heading heading -> Stream.of(heading.content());
            default -> Stream.empty();
        };
    }
}
