package org.lectern.parse.meta;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.deck.Block;
import org.lectern.deck.Speaker;

/// People whom the blocks of a slide introduce as presenters.
final class People {

    private People() {}

    static List<Speaker> in(List<Block> blocks) {
        return blocks.stream().flatMap(People::of).toList();
    }

    private static Stream<Speaker> of(Block block) {
        return switch (block) {
            case Block.People people -> people.speakers().stream();
            case Block.Columns columns -> columns.columns().stream().flatMap(column -> in(column.blocks()).stream());
            case Block.Stepped stepped -> in(stepped.blocks()).stream();
            case Block.Quote quote -> in(quote.blocks()).stream();
            case Block.Heading _,
                    Block.Paragraph _,
                    Block.BulletList _,
                    Block.OrderedList _,
                    Block.Code _,
                    Block.Table _,
                    Block.Image _,
                    Block.Labels _,
                    Block.Formula _,
                    Block.Neutral _ -> Stream.of();
        };
    }
}
