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
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || lines.get(i).pageStart()) {
                add(lines.subList(start, i), i == lines.size(), parts);
                start = i;
            }
        }
        return Optional.of(Split.sure(List.of(), parts, pages(parts.size()) + " set apart by form feeds"));
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
