package org.lectern.ui.slide;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.scene.layout.Region;
import org.lectern.deck.Block;
import org.lectern.deck.PlainText;

/// What stands below the title of an ordinary slide: blocks, as large as their place allows.
///
/// @param part a mark such as 2/3 for a page of a longer slide, empty for none
record Body(DeckLook look, String part) {

    private static final Sizes CONTINUED_TEXT = Sizes.between(Sizes.TEXT_FLOOR, 40);
    private static final Sizes RUNNING_TEXT = Sizes.between(Sizes.TEXT_FLOOR, 64);
    private static final Sizes SHORT_TEXT = Sizes.between(Sizes.TEXT_FLOOR, 85);
    private static final Sizes FORMULAS = Sizes.between(Sizes.TEXT_FLOOR, 114);
    private static final double ABOVE_THE_MIDDLE = 0.42;
    private static final double LONGEST_LINE = 50;
    private static final int SHORT = 130;

    /// A narrower body is not cut into columns.
    private static final double FOR_COLUMNS = 1200;

    /// Text of this size stays as it is written; smaller text goes into columns where it is larger by this factor.
    private static final double LARGE = 44;

    private static final double LARGER = 1.15;

    /// Places the blocks.
    ///
    /// @param x in logical pixels, as top and width
    void place(Sheet sheet, List<Block> blocks, double x, double top, double width) {
        if (blocks.isEmpty()) {
            return;
        }
        double height = sheet.bottom() - top;
        Region body = fitted(sheet, blocks, width, height);
        double used = body.prefHeight(width);
        double above = isFormula(blocks) ? Math.max(0, (height - used) * ABOVE_THE_MIDDLE) : 0;
        sheet.place(body, x, top + above, width, used);
    }

    private Region fitted(Sheet sheet, List<Block> blocks, double width, double height) {
        var typesetter = new Typesetter(new DeckFiles(look.folder()));
        Sizes sizes = sizes(blocks).upTo(sheet.largestBody(blocks));
        DoubleFunction<Region> asWritten = size -> set(typesetter, blocks, size, width);
        Optional<List<Block>> columns =
                part.isEmpty() && width >= FOR_COLUMNS ? new Pour(blocks).columns() : Optional.empty();
        if (columns.isEmpty()) {
            return sheet.fit(sizes, width, height, asWritten).region();
        }
        Fitted<Region> below = Fitted.largest(sizes, width, height, asWritten);
        Fitted<Region> beside =
                Fitted.largest(sizes, width, height, size -> typesetter.blocks(columns.get(), size, width));
        boolean larger = beside.fits() && (!below.fits() || beside.size() >= LARGER * below.size());
        boolean readable = below.fits() && below.size() >= LARGE;
        return larger && !readable
                ? beside.region()
                : sheet.fit(sizes, width, height, asWritten).region();
    }

    private static boolean isFormula(List<Block> blocks) {
        return blocks.stream().allMatch(Block.Formula.class::isInstance);
    }

    /// Lines of prose longer than a reader's eye can follow are kept shorter than the paper.
    static Region set(Typesetter typesetter, List<Block> blocks, double size, double width) {
        double longest = blocks.stream().allMatch(Body::isProse) ? Math.min(width, LONGEST_LINE * size) : width;
        Region region = typesetter.blocks(blocks, size, longest);
        return longest < width ? new Row(0, List.of(longest), List.of(region)) : region;
    }

    private static boolean isProse(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.Heading
                || block instanceof Block.Quote
                || block instanceof Block.BulletList
                || block instanceof Block.OrderedList;
    }

    /// The pages of one slide are all set alike.
    private Sizes sizes(List<Block> blocks) {
        if (!part.isEmpty()) {
            return CONTINUED_TEXT;
        }
        if (isFormula(blocks)) {
            return FORMULAS;
        }
        return PlainText.of(blocks).length() < SHORT ? SHORT_TEXT : RUNNING_TEXT;
    }
}
