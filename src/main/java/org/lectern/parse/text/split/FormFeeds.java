package org.lectern.parse.text.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.parse.text.line.Line;

/// rule: pdftotext writes a form feed after every page, the last one too; a page without text is a page.
final class FormFeeds implements Splitter {

    @Override
    public Optional<Split> split(List<Line> lines) {
        if (lines.stream().noneMatch(Line::pageStart)) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        int start = opensWithFeed(lines) ? 1 : 0;
        for (int i = start + 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).pageStart()) {
                add(lines.subList(start, i), i == lines.size(), parts);
                start = i;
            }
        }
        return Optional.of(Split.sure(List.of(), parts, pages(parts.size()) + " set apart by form feeds"));
    }

    /// A form feed at the very beginning ends an empty page, unless form feeds stand before pages and not after them.
    private static boolean opensWithFeed(List<Line> lines) {
        boolean empty =
                lines.size() > 1 && lines.getFirst().isBlank() && lines.get(1).pageStart();
        int last = lines.size() - 1;
        while (last > 0 && lines.get(last).isBlank() && !lines.get(last).pageStart()) {
            last--;
        }
        return empty && !lines.get(last).isBlank();
    }

    private static String pages(int count) {
        return count == 1 ? "1 page" : count + " pages";
    }

    private static void add(List<Line> page, boolean last, List<Part> parts) {
        List<Line> text = Line.trimmed(page);
        String boundary = parts.isEmpty()
                ? "the text begins here"
                : "a form feed before line " + page.getFirst().number();
        if (!text.isEmpty()) {
            parts.add(Part.of(text, boundary));
        } else if (!last) {
            parts.add(Part.of(page.subList(0, 1), boundary + "; the page has no text"));
        }
    }
}
