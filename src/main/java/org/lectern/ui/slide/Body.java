package org.lectern.ui.slide;

import java.util.List;
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
    private static final double LONGEST_LINE = 46;
    private static final int SHORT = 130;

    /// Places the blocks.
    ///
    /// @param x in logical pixels, as top and width
    void place(Sheet sheet, List<Block> blocks, double x, double top, double width) {
        if (blocks.isEmpty()) {
            return;
        }
        double height = sheet.bottom() - top;
        Sizes sizes = sizes(blocks).upTo(sheet.largestBody(blocks));
        var typesetter = new Typesetter(new DeckFiles(look.folder()));
        Region body = sheet.fit(sizes, width, height, size -> set(typesetter, blocks, size, width))
                .region();
        double used = body.prefHeight(width);
        double above = isFormula(blocks) ? Math.max(0, (height - used) * ABOVE_THE_MIDDLE) : 0;
        sheet.place(body, x, top + above, width, used);
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
