package org.lectern.ui.slide;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

/// A list of links: what each is called, and where it leads.
record LinksSheet(DeckLook look) {

    private static final double GAP = 72;
    private static final double LARGEST = 58;
    private static final int MOST_IN_ONE_COLUMN = 5;

    Sheet compose(Layout.Links links, String part) {
        var sheet = new Sheet(look.canvas(), "links");
        double top = sheet.title(links.title(), part);
        int columns = links.links().size() > MOST_IN_ONE_COLUMN ? 2 : 1;
        Region region = sheet.fit(
                        Sizes.between(Sizes.TEXT_FLOOR, columns == 1 ? LARGEST : 48),
                        sheet.width(),
                        sheet.bottom() - top,
                        size -> set(links.links(), columns, size, sheet.width()))
                .region();
        sheet.place(region, Sheet.SIDE, top, sheet.width(), region.prefHeight(sheet.width()));
        return sheet;
    }

    private static Region set(List<Inline.Hyperlink> links, int columns, double size, double width) {
        return Grid.of(links.stream().map(link -> entry(link, size)).toList(), columns, width, GAP, size * 0.7);
    }

    /// A place on this slide deck, or a file beside it, has no name that an audience could use.
    private static boolean leadsNowhere(Inline.Hyperlink link) {
        String url = link.url().strip();
        return url.isEmpty() || url.startsWith("#") || url.startsWith(".") || url.startsWith("/");
    }

    private static Region entry(Inline.Hyperlink link, double size) {
        var address = ShortAddress.of(link.url());
        String text = PlainText.inline(link.children()).strip();
        boolean bare = text.isEmpty() || ShortAddress.of(text).equals(address);
        String first = bare ? address.host() : text;
        String second = bare ? address.path() : leadsNowhere(link) ? "" : address.host();
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(first, Line.Setting.heading(size)));
        if (!second.isEmpty()) {
            double smaller = Math.max(size * 0.8, Math.min(size, Sizes.TEXT_FLOOR));
            lines.add(Line.of(second, Line.Setting.text(smaller).coloured("muted")));
        }
        return new Stack(size * 0.05, lines);
    }
}
