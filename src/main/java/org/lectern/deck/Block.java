package org.lectern.deck;

import java.util.List;

/// A part of a slide that stands on lines of its own.
public sealed interface Block {

    /// A heading inside a slide, below the slide's own title.
    ///
    /// @param level 1 to 6, as in the source
    record Heading(int level, List<Inline> content) implements Block {
        public Heading {
            content = List.copyOf(content);
        }
    }

    /// A paragraph.
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /// A list whose order does not matter.
    record BulletList(List<ListItem> items) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    /// A numbered list.
    ///
    /// @param start the number of the first item
    record OrderedList(int start, List<ListItem> items) implements Block {
        public OrderedList {
            items = List.copyOf(items);
        }
    }

    /// A quotation.
    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /// Code or other preformatted text; spaces and line ends are kept.
    ///
    /// @param language as named in the source, such as `java`; empty when none is named
    /// @param text lines joined by `\n`, without a last line end
    /// @param marked line numbers, from 1, that the author highlights; empty for none
    record Code(String language, String text, List<Integer> marked) implements Block {
        public Code {
            marked = List.copyOf(marked);
        }

        /// Code of which no line is highlighted.
        public static Code of(String language, String text) {
            return new Code(language, text, List.of());
        }
    }

    /// A table; rows may be shorter than the header.
    record Table(List<Cell> header, List<List<Cell>> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A cell of a table.
    record Cell(List<Inline> content, Alignment alignment) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /// How a column of a table is aligned.
    enum Alignment {
        START,
        CENTER,
        END
    }

    /// A picture on lines of its own.
    ///
    /// @param url as in the file; only files of the deck's own folder are shown
    record Image(String url, String alt, Place place, Treatment treatment) implements Block {

        /// A picture that is shown as it is.
        public Image(String url, String alt, Place place) {
            this(url, alt, place, Treatment.NONE);
        }

        /// A picture that stands among the text, or behind it.
        ///
        /// @param background whether it fills the slide behind the text
        public Image(String url, String alt, boolean background) {
            this(url, alt, background ? Place.BEHIND : Place.AMONG);
        }
    }

    /// Where a picture stands on its slide.
    enum Place {
        /// Where it is written.
        AMONG,
        /// Behind the text, over the whole slide.
        BEHIND,
        /// At the left edge, as high as the slide; the text keeps to the right.
        LEFT,
        /// At the right edge.
        RIGHT
    }

    /// Labels of a diagram whose drawing was lost in an export; a group of short words, in reading order.
    record Labels(List<String> labels) implements Block {
        public Labels {
            labels = List.copyOf(labels);
        }
    }

    /// People who present, as the slide introduces them.
    record People(List<Speaker> speakers) implements Block {
        public People {
            speakers = List.copyOf(speakers);
        }
    }

    /// Blocks side by side.
    record Columns(List<Column> columns) implements Block {
        public Columns {
            columns = List.copyOf(columns);
        }
    }

    /// One of several columns.
    ///
    /// @param weight its share of the width, relative to its neighbours'; 1 when the source does not say
    record Column(double weight, List<Block> blocks) {
        public Column {
            blocks = List.copyOf(blocks);
        }
    }

    /// A formula on lines of its own, in TeX notation.
    record Formula(String tex) implements Block {}

    /// What Lectern never runs or draws (a shortcode, an embedded component, raw HTML), as a neutral box.
    ///
    /// @param what what it is, such as `shortcode youtube`
    /// @param text the text found inside, empty when there is none
    record Neutral(String what, String text) implements Block {}

    /// Blocks that appear together at a step.
    ///
    /// @param step 1 after the first "next", 2 after the second, and so on
    record Stepped(int step, List<Block> blocks) implements Block {
        public Stepped {
            blocks = List.copyOf(blocks);
        }
    }

    /// A paragraph of plain text.
    static Paragraph paragraph(String text) {
        return new Paragraph(List.of(new Inline.Text(text)));
    }

    /// A code block without a language: text whose spaces matter.
    static Code preformatted(String text) {
        return Code.of("", text);
    }
}
