package org.lectern.parse.markdown.present;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.deck.About;
import org.lectern.deck.Block;
import org.lectern.deck.Inline;

/// What stands above the first section: title, subtitle, date, then the authors, each with what describes them.
///
/// @param more lines below the title that are none of these
/// @param authors the lines of each author
/// @param notes of the title slide
record Header(
        String title,
        Optional<String> subtitle,
        Optional<LocalDate> date,
        List<String> more,
        List<List<String>> authors,
        List<String> notes) {

    // rule: the date is "15:04 2 Jan 2006" or "2 Jan 2006"
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("[H:mm ]d MMM yyyy")
            .toFormatter(Locale.ENGLISH);
    private static final Pattern SETTING = Pattern.compile("(?:Tags|Summary|OldURL):.*");

    static Header read(SlideLines lines) {
        lines.skipBlank();
        String first = lines.hasNext() && lines.headingLevel(lines.peek()) == 0 ? lines.take() : "";
        String title = lines.isMarkdown() && first.startsWith("# ")
                ? first.substring(2).strip()
                : first.strip();
        List<String> below = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<List<String>> authors = new ArrayList<>();
        paragraph(lines, below, notes);
        while (lines.hasNext() && lines.headingLevel(lines.peek()) == 0) {
            List<String> author = new ArrayList<>();
            lines.skipBlank();
            paragraph(lines, author, notes);
            if (!author.isEmpty()) {
                authors.add(author);
            }
        }
        return of(title, below, authors, notes);
    }

    private static void paragraph(SlideLines lines, List<String> into, List<String> notes) {
        while (lines.hasNext() && !lines.peek().isBlank() && lines.headingLevel(lines.peek()) == 0) {
            String line = lines.take();
            if (SlideLines.isNote(line)) {
                notes.add(SlideLines.note(line));
            } else if (!SETTING.matcher(line).matches()) {
                into.add(line.strip());
            }
        }
    }

    private static Header of(String title, List<String> below, List<List<String>> authors, List<String> notes) {
        Optional<String> subtitle = Optional.empty();
        Optional<LocalDate> date = Optional.empty();
        List<String> more = new ArrayList<>();
        for (String line : below) {
            Optional<LocalDate> day = date(line);
            if (day.isPresent()) {
                date = day;
            } else if (subtitle.isEmpty()) {
                subtitle = Optional.of(line);
            } else {
                more.add(line);
            }
        }
        return new Header(title, subtitle, date, more, authors, notes);
    }

    private static Optional<LocalDate> date(String line) {
        try {
            return Optional.of(LocalDate.parse(line, DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    boolean isEmpty() {
        return title.isEmpty() && subtitle.isEmpty() && more.isEmpty() && authors.isEmpty() && notes.isEmpty();
    }

    About about() {
        return new About(
                Optional.of(title).filter(text -> !text.isEmpty()),
                subtitle,
                Optional.empty(),
                date,
                authors.stream().map(List::getFirst).toList(),
                Optional.empty(),
                Map.of());
    }

    /// The title slide.
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, List.of(new Inline.Text(title))));
        subtitle.ifPresent(text -> blocks.add(Block.paragraph(text)));
        more.forEach(text -> blocks.add(Block.paragraph(text)));
        date.ifPresent(day -> blocks.add(Block.paragraph(day.toString())));
        authors.forEach(author -> blocks.add(lines(author)));
        return blocks;
    }

    private static Block lines(List<String> author) {
        List<Inline> content = new ArrayList<>();
        for (String line : author) {
            if (!content.isEmpty()) {
                content.add(new Inline.LineBreak());
            }
            content.add(contact(line));
        }
        return new Block.Paragraph(content);
    }

    // rule: lines that begin with @ are names on Twitter, those with a colon are links, those with an @ are addresses
    private static Inline contact(String line) {
        List<Inline> text = List.of(new Inline.Text(line));
        if (line.startsWith("@") && line.length() > 1) {
            return new Inline.Hyperlink("https://twitter.com/" + line.substring(1), text);
        }
        if (line.matches("https?://\\S+")) {
            return new Inline.Hyperlink(line, text);
        }
        return line.matches("[^\\s@]+@[^\\s@]+") ? new Inline.Hyperlink("mailto:" + line, text) : text.getFirst();
    }
}
