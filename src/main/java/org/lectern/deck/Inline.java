package org.lectern.deck;

import java.util.List;

/// A run of content inside a line of text.
public sealed interface Inline {

    /// Plain characters. A soft line break of the source is a space here.
    record Text(String text) implements Inline {}

    /// Stressed text, set in italics.
    record Emphasis(List<Inline> children) implements Inline {
        public Emphasis {
            children = List.copyOf(children);
        }
    }

    /// Strongly stressed text, set in bold.
    record Strong(List<Inline> children) implements Inline {
        public Strong {
            children = List.copyOf(children);
        }
    }

    /// Text that was struck out.
    record Strike(List<Inline> children) implements Inline {
        public Strike {
            children = List.copyOf(children);
        }
    }

    /// Code inside a line, with its spaces kept.
    record CodeSpan(String code) implements Inline {}

    /// A formula inside a line, in TeX notation without its dollar signs.
    record Formula(String tex) implements Inline {}

    /// Text that leads somewhere. The address stands as in the file: it may be relative, `#`, or malformed.
    record Hyperlink(String url, List<Inline> children) implements Inline {
        public Hyperlink {
            children = List.copyOf(children);
        }
    }

    /// A picture inside a line. The address stands as in the file; only files of the deck's own folder are shown.
    record Picture(String url, String alt, Treatment treatment) implements Inline {

        /// A picture that is shown as it is.
        public Picture(String url, String alt) {
            this(url, alt, Treatment.NONE);
        }
    }

    /// A line break that the author asked for.
    record LineBreak() implements Inline {}
}
