package org.lectern.parse.markdown.content;

import java.util.List;
import org.lectern.deck.Block;

/// A part of a slide's body, in order, before its Markdown is parsed.
public sealed interface Part {

    /// Markdown.
    ///
    /// @param line where it begins in the file, from 1
    record Text(String markdown, int line) implements Part {}

    /// Parts side by side.
    record Columns(List<Column> columns) implements Part {
        public Columns {
            columns = List.copyOf(columns);
        }
    }

    /// One of several columns.
    ///
    /// @param weight its share of the width
    record Column(double weight, List<Part> parts) {
        public Column {
            parts = List.copyOf(parts);
        }
    }

    /// What follows appears at the next step.
    record Pause() implements Part {}

    /// From here on, every item of a list appears at a step of its own, or not.
    record Incremental(boolean on) implements Part {}

    /// Parts that appear together at a step.
    record Step(StepAt at, List<Part> parts) implements Part {
        public Step {
            parts = List.copyOf(parts);
        }
    }

    /// Parts whose blocks appear one after the other: the items of a lone list, the rows of a lone table.
    ///
    /// @param every how many appear at a time, 1 or more
    /// @param depth how deep the items of lists inside lists appear on their own, 1 or more
    record Each(int every, int depth, List<Part> parts) implements Part {
        public Each {
            parts = List.copyOf(parts);
            every = Math.max(1, every);
            depth = Math.max(1, depth);
        }
    }

    /// Blocks that need no parsing.
    record Ready(List<Block> blocks) implements Part {
        public Ready {
            blocks = List.copyOf(blocks);
        }
    }
}
