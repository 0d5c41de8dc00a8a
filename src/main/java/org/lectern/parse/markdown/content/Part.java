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

    /// Parts that appear together at the next step.
    record Step(List<Part> parts) implements Part {
        public Step {
            parts = List.copyOf(parts);
        }
    }

    /// Blocks that need no parsing.
    record Ready(List<Block> blocks) implements Part {
        public Ready {
            blocks = List.copyOf(blocks);
        }
    }
}
