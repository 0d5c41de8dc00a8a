package org.lectern.parse.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.deck.Inline;
import org.lectern.deck.PlainText;

/// A line of a slide with its marks.
record RichLine(List<Inline> content) {

    RichLine {
        content = List.copyOf(content);
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

    /// The words, with single spaces.
    String text() {
        return plain(content);
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
        return PlainText.inline(content).replaceAll("\\s+", " ").strip();
    }
}
