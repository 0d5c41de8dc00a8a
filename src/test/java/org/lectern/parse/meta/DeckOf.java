package org.lectern.parse.meta;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.deck.About;
import org.lectern.deck.Block;
import org.lectern.deck.Deck;
import org.lectern.deck.Inline;
import org.lectern.deck.ListItem;
import org.lectern.deck.Slide;
import org.lectern.deck.SourceSpan;
import org.lectern.deck.SpeakerNotes;
import org.lectern.parse.Numbering;
import org.lectern.parse.SlideDraft;

/// Writes decks for tests, with `[text](url)` and `**bold**` for inlines and line ends for line breaks.
final class DeckOf {

    private static final Pattern MARKED =
            Pattern.compile("\\[([^\\]]*)]\\(([^)]*)\\)|\\*\\*(.+?)\\*\\*", Pattern.DOTALL);

    private final List<SlideDraft> drafts = new ArrayList<>();
    private About about = About.NOTHING;

    /// A deck with this date in its front matter.
    static DeckOf date(String date) {
        DeckOf deck = new DeckOf();
        deck.about = about(Optional.of(LocalDate.parse(date)), List.of(), Map.of());
        return deck;
    }

    static DeckOf authors(String... authors) {
        DeckOf deck = new DeckOf();
        deck.about = about(Optional.empty(), List.of(authors), Map.of());
        return deck;
    }

    static DeckOf setting(String key, String value) {
        DeckOf deck = new DeckOf();
        deck.about = about(Optional.empty(), List.of(), Map.of(key, value));
        return deck;
    }

    private static About about(Optional<LocalDate> date, List<String> authors, Map<String, String> settings) {
        return new About(
                Optional.empty(), Optional.empty(), Optional.empty(), date, authors, Optional.empty(), settings);
    }

    DeckOf titleSlide(String title, Block... blocks) {
        return add(Slide.Kind.TITLE, false, title, SpeakerNotes.NONE, blocks);
    }

    DeckOf slide(String title, Block... blocks) {
        return add(Slide.Kind.CONTENT, false, title, SpeakerNotes.NONE, blocks);
    }

    DeckOf hidden(String title, Block... blocks) {
        return add(Slide.Kind.CONTENT, true, title, SpeakerNotes.NONE, blocks);
    }

    DeckOf withNotes(String title, Block notes) {
        return add(Slide.Kind.CONTENT, false, title, new SpeakerNotes(List.of(notes)));
    }

    private DeckOf add(Slide.Kind kind, boolean hidden, String title, SpeakerNotes notes, Block... blocks) {
        int line = drafts.size() + 1;
        drafts.add(new SlideDraft(
                kind, inlines(title), List.of(blocks), notes, 0, hidden, "a test", SourceSpan.line(line)));
        return this;
    }

    /// The deck with its facts.
    Deck read() {
        return new Facts().withFacts(Deck.of(about, Numbering.number(drafts)));
    }

    static Block text(String lines) {
        return new Block.Paragraph(inlines(lines));
    }

    static Block heading(String line) {
        return new Block.Heading(4, inlines(line));
    }

    static Block items(String... items) {
        return new Block.BulletList(Arrays.stream(items)
                .map(item -> ListItem.of(List.of(text(item))))
                .toList());
    }

    static Block table(String... rows) {
        List<List<Block.Cell>> cells = Arrays.stream(rows).map(DeckOf::cells).toList();
        return new Block.Table(cells.getFirst(), cells.subList(1, cells.size()));
    }

    private static List<Block.Cell> cells(String row) {
        return Arrays.stream(row.split("\\|"))
                .map(cell -> new Block.Cell(inlines(cell.strip()), Block.Alignment.START))
                .toList();
    }

    private static List<Inline> inlines(String text) {
        List<Inline> inlines = new ArrayList<>();
        Matcher marked = MARKED.matcher(text);
        int from = 0;
        while (marked.find()) {
            plain(inlines, text.substring(from, marked.start()));
            inlines.add(
                    marked.group(3) == null
                            ? new Inline.Hyperlink(marked.group(2), inlines(marked.group(1)))
                            : new Inline.Strong(inlines(marked.group(3))));
            from = marked.end();
        }
        plain(inlines, text.substring(from));
        return inlines;
    }

    private static void plain(List<Inline> inlines, String text) {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                inlines.add(new Inline.LineBreak());
            }
            if (!lines[i].isEmpty()) {
                inlines.add(new Inline.Text(lines[i]));
            }
        }
    }
}
