package org.lectern.ui.slide;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.deck.Block;

/// The space between blocks one below the other, relative to the size of their text: what belongs together stands
/// together. Pure.
final class Rhythm {

    private static final double USUAL = 0.7;
    private static final double ABOVE_A_HEADING = 0.95;
    private static final double BELOW_A_HEADING = 0.5;
    private static final double BETWEEN_HEADINGS = 0.3;

    private Rhythm() {}

    /// The gaps: one less than there are blocks.
    static List<Double> of(List<Block> blocks) {
        return IntStream.range(1, blocks.size())
                .mapToObj(at -> between(blocks.get(at - 1), blocks.get(at)))
                .toList();
    }

    private static double between(Block above, Block below) {
        if (isHeading(below)) {
            return isHeading(above) ? BETWEEN_HEADINGS : ABOVE_A_HEADING;
        }
        return isHeading(above) ? BELOW_A_HEADING : USUAL;
    }

    private static boolean isHeading(Block block) {
        return Atom.isHeading(block);
    }

    /// Which level the uppermost heading among blocks has, those inside columns and steps too; 1 when there is none.
    static int topLevel(List<Block> blocks) {
        return levels(blocks).min(Integer::compare).orElse(1);
    }

    private static Stream<Integer> levels(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Heading heading -> Stream.of(heading.level());
            case Block.Columns columns -> columns.columns().stream().flatMap(column -> levels(column.blocks()));
            case Block.Stepped stepped -> levels(stepped.blocks());
            default -> Stream.<Integer>empty();
        });
    }
}
