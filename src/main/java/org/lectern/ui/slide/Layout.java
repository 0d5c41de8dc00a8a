package org.lectern.ui.slide;

import java.util.List;
import java.util.Optional;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;
import org.lectern.deck.Speaker;

/// How a slide is arranged. Chosen by [LayoutChoice] from the slide's content alone.
sealed interface Layout {

    /// The text that decides in which direction the slide runs: its title, or else its first words.
    default String leading() {
        return switch (this) {
            case Title title -> PlainText.inline(title.title());
            case Section section -> PlainText.inline(section.title());
            case Statement statement -> PlainText.inline(statement.words());
            case Quotation quotation -> PlainText.of(quotation.words());
            case Pictures pictures -> PlainText.inline(pictures.title());
            case Beside beside -> PlainText.inline(beside.title()) + PlainText.of(beside.blocks());
            case Speakers speakers -> PlainText.inline(speakers.title());
            case Diagram diagram -> PlainText.inline(diagram.title());
            case Links links -> PlainText.inline(links.title());
            case Agenda agenda -> PlainText.inline(agenda.title());
            case Session session -> PlainText.inline(session.title()) + PlainText.of(session.blocks());
            case Text text -> PlainText.inline(text.title()) + PlainText.of(text.blocks());
        };
    }

    /// Opens a talk, or ends it, or is nothing but headings.
    ///
    /// @param event stands above the title
    /// @param lines subtitle first
    /// @param alike whether its lines are all of one kind
    record Title(
            List<Inline> title, Optional<String> event, List<List<Inline>> lines, List<Speaker> people, boolean alike)
            implements Layout {

        /// Opens a talk.
        Title(List<Inline> title, Optional<String> event, List<List<Inline>> lines, List<Speaker> people) {
            this(title, event, lines, people, false);
        }

        /// Ends a talk, or is a stack of headings.
        static Title stacked(List<Inline> title, List<List<Inline>> lines) {
            return new Title(title, Optional.empty(), lines, List.of(), true);
        }
    }

    /// Announces a part.
    record Section(List<Inline> title, List<Block> below) implements Layout {}

    /// A few words, very large.
    ///
    /// @param eyebrow a small line above, empty for none
    record Statement(List<Inline> eyebrow, List<Inline> words) implements Layout {}

    /// A quotation, large.
    ///
    /// @param source who said it, empty when that is not known
    record Quotation(List<Inline> title, List<Block> words, List<Inline> source) implements Layout {}

    /// Pictures alone.
    record Pictures(List<Inline> title, List<Block.Image> images) implements Layout {}

    /// Text with pictures beside it.
    record Beside(List<Inline> title, List<Block> blocks, List<Block.Image> images) implements Layout {}

    /// People alone.
    record Speakers(List<Inline> title, List<Block> above, List<Speaker> people) implements Layout {}

    /// Labels of a diagram alone.
    record Diagram(List<Inline> title, List<Block> above, List<String> labels) implements Layout {}

    /// A list of links.
    record Links(List<Inline> title, List<Inline.Hyperlink> links) implements Layout {}

    /// Points of a talk, each with its number, or lines of a programme, each with its time.
    record Agenda(List<Inline> title, List<org.lectern.ui.slide.Agenda.Entry> entries) implements Layout {}

    /// A session of a programme.
    ///
    /// @param lead of which kind it is, and when
    /// @param people who hold it
    record Session(List<Inline> title, List<Inline> lead, List<Speaker> people, List<Block> blocks) implements Layout {}

    /// Everything else: text, lists, code, tables, in one or more columns.
    ///
    /// @param columns into how many columns its one list is cut; 1 for none
    record Text(List<Inline> title, List<Block> blocks, int columns) implements Layout {}
}
