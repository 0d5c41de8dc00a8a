package org.lectern.parse.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

/// A line of a slide with its marks.
///
/// @param text the words, with single spaces
record RichLine(List<Inline> content, String text) {

    private static final Pattern SPACES = Pattern.compile("\\s{2,}|[^\\S ]");

    RichLine {
        content = List.copyOf(content);
    }

    RichLine(List<Inline> content) {
        this(content, plain(content));
    }

    /// Inlines cut at their line breaks.
    static List<RichLine> rows(List<Inline> content) {
        List<RichLine> rows = new ArrayList<>();
        List<Inline> row = new ArrayList<>();
        for (Inline inline : content) {
            if (inline instanceof Inline.LineBreak) {
                rows.add(new RichLine(row));
                row = new ArrayList<>();
            } else {
                row.add(inline);
            }
        }
        rows.add(new RichLine(row));
        return rows.stream().filter(line -> !line.text().isEmpty()).toList();
    }

    /// Links of the line, in order.
    List<Inline.Hyperlink> links() {
        return Hyperlinks.in(content);
    }

    /// The line cut in three: what stands before its link, the link, and what follows. Empty without a link that has
    /// text.
    Optional<Cut> atLink() {
        for (int i = 0; i < content.size(); i++) {
            List<Inline.Hyperlink> links = Hyperlinks.in(List.of(content.get(i)));
            if (!links.isEmpty() && !plain(links.getFirst().children()).isEmpty()) {
                return Optional.of(cut(i, links.getFirst()));
            }
        }
        return Optional.empty();
    }

    /// A link among other words inside the same emphasis keeps them all as its text.
    private Cut cut(int index, Inline.Hyperlink link) {
        return new Cut(
                plain(content.subList(0, index)),
                plain(List.of(content.get(index))),
                Optional.of(link.url()),
                plain(content.subList(index + 1, content.size())));
    }

    /// The line cut behind the bold words that it begins with.
    Optional<Cut> atStrong() {
        boolean strong = !content.isEmpty() && content.getFirst() instanceof Inline.Strong;
        return strong
                ? Optional.of(new Cut(
                        "",
                        plain(content.subList(0, 1)),
                        links().stream().map(Inline.Hyperlink::url).findFirst(),
                        plain(content.subList(1, content.size()))))
                : Optional.empty();
    }

    /// @param before text before the middle
    /// @param after text behind it
    record Cut(String before, String middle, Optional<String> url, String after) {}

    private static String plain(List<Inline> content) {
        String text = PlainText.inline(content).strip();
        return hasOddSpaces(text) ? SPACES.matcher(text).replaceAll(" ").strip() : text;
    }

    private static boolean hasOddSpaces(String text) {
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean odd = (c < ' ' || c > '~') && Character.isWhitespace(c);
            if (odd || (space && c == ' ')) {
                return true;
            }
            space = c == ' ';
        }
        return false;
    }
}
