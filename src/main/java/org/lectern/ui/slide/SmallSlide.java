package org.lectern.ui.slide;

import org.lectern.deck.Block;
import org.lectern.deck.Slide;

/// Slides that hold so little that they fit for certain, so that a long deck need not be measured slide by slide.
final class SmallSlide {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_TEXT = 320;
    private static final int MOST_LINES = 7;

    private SmallSlide() {}

    static boolean is(Slide slide) {
        String text = slide.text();
        return slide.titleText().length() <= LONGEST_TITLE
                && text.length() <= LONGEST_TEXT
                && text.lines().filter(line -> !line.isBlank()).count() <= MOST_LINES
                && slide.blocks().stream().allMatch(SmallSlide::isPlain);
    }

    private static boolean isPlain(Block block) {
        return block instanceof Block.Paragraph || block instanceof Block.BulletList || block instanceof Block.Heading;
    }
}
